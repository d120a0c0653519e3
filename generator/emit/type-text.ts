import { scalarOf } from "../definition/index.js";
import type { MemberModel, TypeModel } from "../model/model.js";

/** Which way the value travels: what a caller hands over is readonly to us. */
export type Direction = "input" | "output";

/** TypeScript type of a member. Structures and enums are mentioned by name; the caller imports them. */
export function memberType(member: MemberModel, direction: Direction): string {
  const text = wrapType(member.type, itemType(member), direction);
  return member.nullable ? `${text} | null` : text;
}

function itemType(member: MemberModel): string {
  if (member.enum) return member.enum.name;
  if (member.format === "int64-exact") return "bigint";
  return baseType(member.type);
}

/** TypeScript type of a row or any bare type. */
export function plainType(type: TypeModel, direction: Direction): string {
  return wrapType(type, baseType(type), direction);
}

const baseType = ({ base }: TypeModel): string => (base.kind === "scalar" ? scalarOf(base.name).typescript : base.name);

function wrapType(type: TypeModel, item: string, direction: Direction): string {
  const mapped = type.map ? `Record<string, ${item}>` : item;
  if (!type.list) return mapped;
  return direction === "input" ? `readonly ${mapped}[]` : `${mapped}[]`;
}

/** Names that the members mention: structures and enums, to be imported. */
export function mentionedTypes(members: readonly MemberModel[]): { structures: string[]; enums: string[] } {
  const structures = new Set<string>();
  const enums = new Set<string>();
  for (const member of members) {
    if (member.enum) enums.add(member.enum.name);
    else if (member.type.base.kind === "structure") structures.add(member.type.base.name);
  }
  return { structures: [...structures], enums: [...enums] };
}
