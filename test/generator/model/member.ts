import { parseType } from "../../../generator/definition/index.js";
import type { EnumModel, MemberModel } from "../../../generator/model/model.js";

/** A member of the model that says nothing but its type; rows add what they are about. */
export function member(type: string, facts: Partial<MemberModel> = {}): MemberModel {
  return {
    ...{ name: "Member", in: undefined, type: parseType(type), default: undefined, enum: undefined, constraints: {} },
    ...{ required: false, nullable: false, sensitive: false, internal: false, addedLater: false },
    ...{ unit: undefined, format: undefined, timezone: undefined, example: undefined, description: "What it is." },
    ...{ since: undefined, sinceDate: undefined, deprecated: undefined },
    ...facts,
  };
}

export const enumOf = (name: string): EnumModel => ({
  ...{ name, type: "string", open: false, shared: true, description: "Values." },
  values: [{ value: "a", name: "A" }],
});
