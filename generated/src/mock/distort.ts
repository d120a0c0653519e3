import type { Wait } from "../runtime/operation.js";
import { valuesAt } from "../runtime/value/values.js";
import { rebuild } from "../runtime/value/rebuild.js";
import type { MockAction } from "./definitions.js";
import type { MockFault } from "./faults.js";
import { setAt, withoutState } from "./fill.js";

type Data = Readonly<Record<string, unknown>>;

/** 2^53 + 1: the first integer that a number cannot hold. */
const tooLarge = 9007199254740993n;

/** The data of a response as a fault has it; unchanged for faults that leave the data alone. */
export function distort(
  data: Data,
  { fault, state }: Partial<Pick<MockFault, "fault" | "state">>,
  { enums = [], poll, wait }: Pick<MockAction, "enums" | "poll" | "wait">,
): Data {
  switch (fault) {
    case "null-lists":
      return members(data, (value) => (Array.isArray(value) ? null : value));
    case "big-integer":
      return withBigInteger(data);
    case "unknown-members":
      return withStrangers(data);
    case "unknown-enums":
      return members(data, (value, name) => (enums.includes(name) ? strange(value) : value));
    case "state":
      return poll ? changedAt(data, poll.status, () => state) : data;
    case "absent":
      return poll ? withoutState(data, poll) : data;
    case "failed-rows":
      return wait?.rejected ? withFailedRow(data, wait.rejected) : data;
    default:
      return data;
  }
}

const changedAt = (data: Data, path: string, change: (old: unknown) => unknown): Data =>
  setAt(data, path, change) as Data; // the outermost object stays one

/** The last row says that nothing was begun for it. */
function withFailedRow(data: Data, { status, failed }: NonNullable<Wait["rejected"]>): Data {
  let left = valuesAt(data, status).length;
  return changedAt(data, status, (old) => (--left === 0 ? failed[0] : old));
}

const members = (data: Data, change: (value: unknown, name: string) => unknown): Data => rebuild(data, change) as Data; // the outermost object stays one

const strange = (value: unknown): unknown =>
  typeof value === "string" ? "NOT_KNOWN_YET" : typeof value === "number" ? 987654 : value;

/** In place of the first integer, or of none, beside the others. */
function withBigInteger(data: Data): Data {
  let put = 0;
  const changed = members(data, (value) => (put === 0 && Number.isInteger(value) ? (put++, tooLarge) : value));
  return put > 0 ? changed : { ...changed, NotKnownYet: tooLarge };
}

/** Every object has a member that no definition knows. */
function withStrangers(value: Data): Data {
  const entries = Object.entries(value).map(([name, member]) => [name, stranger(member)] as const);
  return { ...Object.fromEntries(entries), NotKnownYet: { Reason: "new" } };
}

function stranger(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stranger);
  return typeof value === "object" && value !== null ? withStrangers(value as Data) : value; // neither list nor null
}
