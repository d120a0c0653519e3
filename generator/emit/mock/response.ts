import type { ActionModel, MemberModel } from "../../model/model.js";
import type { Literal } from "../../render/output.js";
import { allowedNumber } from "../number.js";
import { placeholder } from "../secrets.js";

export type Structures = ReadonlyMap<string, readonly MemberModel[]>;

type ResponseData = { readonly [key: string]: Literal };

/** Success status of the mock: 200 where there is one. */
export function successStatus({ responses }: ActionModel): number {
  const statuses = Object.keys(responses ?? { 200: [] }).map(Number);
  return statuses.includes(200) ? 200 : (statuses[0] ?? 200);
}

/** Outputs of that success. */
export const successOf = (action: ActionModel): readonly MemberModel[] =>
  action.responses ? (action.responses[successStatus(action)] ?? []) : action.output;

/**
 * A complete response: the first printed example that fits its definition, with what it leaves out made up, so that each list of
 * structures has a row and each row all its members. No secret that anyone printed is in it.
 */
export function responseOf(action: ActionModel, structures: Structures): ResponseData {
  const printed = action.examples.find(
    ({ response, status = successStatus(action), invalid }) =>
      response !== undefined && invalid.response === undefined && status === successStatus(action),
  )?.response;
  return whole(successOf(action), printed, { structures, within: [] });
}

interface Place {
  readonly structures: Structures;
  /** Structures around the member: one that holds itself ends there. */
  readonly within: readonly string[];
}

function whole(members: readonly MemberModel[], printed: unknown, place: Place): ResponseData {
  const given = isRecord(printed) ? printed : {};
  return Object.fromEntries(
    members.flatMap((member): [string, Literal][] => {
      const value = Object.hasOwn(given, member.name) ? given[member.name] : undefined;
      const { base } = member.type;
      if (base.kind === "structure" && place.within.includes(base.name)) return [];
      return [[member.name, valueOf(member, value, place)]];
    }),
  );
}

function valueOf(member: MemberModel, printed: unknown, place: Place): Literal {
  const { type } = member;
  if (printed === null && member.nullable && type.base.kind === "scalar") return null;
  if (!type.list) return mappedOf(member, printed, place);
  const items = Array.isArray(printed) && printed.length > 0 ? (printed as unknown[]) : listOf(member.example);
  return (items.length > 0 ? items : [undefined]).map((item) => mappedOf(member, item, place));
}

function mappedOf(member: MemberModel, printed: unknown, place: Place): Literal {
  if (!member.type.map) return itemOf(member, printed, place);
  const entries = isRecord(printed) ? Object.entries(printed) : [["key", undefined] as const];
  return Object.fromEntries(entries.map(([key, item]) => [key, itemOf(member, item, place)]));
}

function itemOf(member: MemberModel, printed: unknown, place: Place): Literal {
  const { base } = member.type;
  if (base.kind === "structure")
    return whole(place.structures.get(base.name) ?? [], printed, { ...place, within: [...place.within, base.name] });
  if (member.sensitive && base.name === "string") return placeholder(member.name);
  const [example] = listOf(member.example);
  return (
    [printed, example, member.enum?.values[0]?.value, member.default].find((value) => fits(member, value)) ??
    madeUp(member)
  );
}

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());

/** Whether a scalar of the definition can be this. */
function fits({ type, format }: MemberModel, value: unknown): value is Literal {
  if (value === undefined || value === null || type.base.kind === "structure") return false;
  switch (type.base.name) {
    case "integer":
      return Number.isInteger(value) || (format === "int64-exact" && typeof value === "bigint");
    case "float":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "object":
      return isRecord(value);
    case "any":
      return true;
    case "string":
    case "date":
    case "timestamp":
      return typeof value === "string";
  }
}

const times: Readonly<Record<string, string>> = {
  date: "2025-01-31",
  time: "02:00",
  "time-range": "02:00-06:00",
  "iso-datetime": "2025-01-31T08:00:00Z",
  ipv4: "10.0.0.8",
};

function madeUp(member: MemberModel): Literal {
  const { name, type, format } = member;
  if (type.base.kind === "structure") return {};
  const time = format && times[format];
  switch (type.base.name) {
    case "integer":
    case "float":
      return allowedNumber(member, 0);
    case "boolean":
      return false;
    case "object":
    case "any":
      return {};
    case "date":
      return times["date"] ?? "";
    case "timestamp":
      return time ?? "2025-01-31 08:00:00";
    case "string":
      return time ?? `some-${name.toLowerCase()}`;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
