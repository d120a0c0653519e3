import type { UpstreamMember } from "./metadata.js";

/** Their words for scalars, in ours. */
const scalars = new Map([
  ["string", "string"],
  ["binary", "string"],
  ["int", "integer"],
  ["int32", "integer"],
  ["int64", "integer"],
  ["uint64", "integer"],
  ["float", "float"],
  ["float32", "float"],
  ["float64", "float"],
  ["double", "float"],
  ["bool", "boolean"],
  ["any", "any"],
  ["date", "date"],
  ["datetime", "timestamp"],
  ["datetime_iso", "timestamp"],
  ["timestamp", "timestamp"],
  ["timestamp_iso", "timestamp"],
]);

/** Their type in our words; empty when they have none. `type` says it a second time; where the two words disagree, neither is believed. */
export function theirWord({ type, member }: Pick<UpstreamMember, "type" | "member">): {
  readonly type: string;
  readonly text: string;
  readonly field: string;
} {
  const named = scalars.get(member) ?? member;
  const kind = scalars.has(member) ? named : "object";
  const agrees = type === "list" || (scalars.get(type) ?? type) === kind;
  if (!agrees) return { type: "", text: `${type} and ${member} at once`, field: "type" };
  return { type: named, text: named === member ? member : `${named} (${member})`, field: "member" };
}
