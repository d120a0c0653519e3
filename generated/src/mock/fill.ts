import { valueAt } from "../runtime/value/path.js";
import { copyOf, rebuild } from "../runtime/value/rebuild.js";
import type { Paginate, Poll } from "../runtime/operation.js";
import type { MockAction } from "./definitions.js";
import type { Result } from "./background-work.js";

type Data = Readonly<Record<string, unknown>>;

/** Rows of a list that no state holds. */
const rowCount = 3;

/**
 * A response made of the definitions alone: the documented example with the ids of the input in their places, background
 * work that has ended (as `end` has it, if that is known), and lists of three rows that can be paged through.
 */
export function fill(action: MockAction, input: Data, end: Result | undefined): Data {
  const { paginate } = action;
  const poll = action.poll && { ...action.poll, ...end?.places };
  if (poll !== undefined && end?.isGone === true) return withoutState(action.response, poll);
  const response = echoed(copyOf(action.response), input);
  const ended = poll ? setAt(response, poll.status, () => end?.state ?? poll.done[0]) : response;
  const rows = poll?.row !== undefined && end !== undefined ? setAt(ended, rowPath(poll), () => end.id) : ended;
  return (paginate ? pageOf(rows, paginate, input) : rows) as Data; // a copy of the response, which is one
}

/** Path of the member that holds the id of a row of the status. */
const rowPath = ({ status, row = "" }: Poll): string => status.slice(0, status.lastIndexOf("[].") + 3) + row;

/** Data in which a poll finds nothing: no rows, or no state. */
export function withoutState(data: Data, { status }: Poll): Data {
  const [list = "", ...others] = status.split("[]");
  return setAt(data, list, () => (others.length > 0 ? [] : undefined)) as Data; // the outermost object stays one
}

const isId = (name: string): boolean => /(?:id|ids)$/i.test(name);
const isScalar = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

/** Ids that the caller gave take the place of every member of that name and type. */
function echoed(response: unknown, input: Data): unknown {
  return rebuild(response, (value, name) => {
    const given: unknown = isId(name) && Object.hasOwn(input, name) ? input[name] : undefined;
    if (isScalar(given) && typeof given === typeof value) return given;
    if (!Array.isArray(given) || !Array.isArray(value) || given.length === 0) return value;
    const items: unknown[] = [...(given as unknown[]), ...(value as unknown[])];
    return items.every((item) => isScalar(item) && typeof item === typeof items[0]) ? (given as unknown) : value;
  });
}

/** A copy with another value at a path; `[]` means every row. A path that leads nowhere changes nothing. */
export function setAt(value: unknown, path: string, change: (old: unknown) => unknown): unknown {
  if (path === "") return change(value);
  const [step = "", ...rest] = path.split(".");
  const name = step.replace("[]", "");
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return value;
  const inner = (member: unknown): unknown => setAt(member, rest.join("."), change);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      key !== name ? member : step.endsWith("[]") && Array.isArray(member) ? member.map(inner) : inner(member),
    ]),
  );
}

function pageOf(response: unknown, paginate: Paginate, input: Data): unknown {
  const items = valueAt(response, paginate.items);
  const [first] = Array.isArray(items) ? (items as unknown[]) : [];
  const rows = first === undefined ? [] : Array.from({ length: rowCount }, (_, index) => variant(first, index, input));
  const { start, size } = windowOf(paginate, input);
  const page = setAt(response, paginate.items, () => rows.slice(start, start + size));
  if (paginate.style !== "marker")
    return paginate.total === undefined
      ? page
      : setAt(page, paginate.total, (old) => (typeof old === "string" ? String(rows.length) : rows.length));
  return setAt(page, paginate.next, () => (start + size < rows.length ? String(start + size) : ""));
}

function windowOf(paginate: Paginate, input: Data): { readonly start: number; readonly size: number } {
  const numberOf = (name: string | undefined, otherwise: number): number => {
    const value = name === undefined ? undefined : input[name];
    return typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value)) ? Number(value) : otherwise;
  };
  switch (paginate.style) {
    case "offset": {
      const base = paginate.base ?? 0;
      const size = numberOf(paginate.limit, paginate.defaultLimit ?? rowCount);
      return { start: numberOf(paginate.offset, base) - base, size };
    }
    case "page": {
      const size = numberOf(paginate.size, paginate.defaultLimit ?? rowCount);
      return { start: (numberOf(paginate.page, 1) - 1) * size, size };
    }
    case "marker":
      return { start: numberOf(paginate.marker, 0), size: 2 };
  }
}

/** A row that differs from the first in its ids and names, but for those that the caller gave. */
function variant(row: unknown, index: number, input: Data): unknown {
  const other = (value: unknown): unknown =>
    typeof value === "number"
      ? value + index
      : typeof value === "string" && value !== ""
        ? `${value}-${index + 1}`
        : value;
  if (index === 0) return row;
  if (typeof row !== "object" || row === null) return other(row);
  const members = Object.entries(row).filter(([name]) => !Object.hasOwn(input, name));
  const names = members.filter(([name]) => /(?:id|name)$/i.test(name));
  // Numbers say kinds and places more often than rows: they are left alone where texts identify the rows.
  const texts = names.filter(([, value]) => typeof value === "string" && value !== "");
  const chosen = [texts, names, members].find((some) => some.length > 0) ?? [];
  const varied = chosen.map(([name, value]: [string, unknown]) => [name, other(value)] as const);
  return { ...row, ...Object.fromEntries(varied) };
}
