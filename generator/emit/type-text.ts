import { scalarOf } from "../definition/index.js";
import type { MemberModel, TypeModel } from "../model/model.js";
import { globalType } from "../names/index.js";

/** Which way the value travels: what a caller hands over is readonly to us. */
export type Direction = "input" | "output";

/** The module that mentions a type: all name structures as `structures.Name`, but the one that declares these. */
export type Mentioner = "another" | { readonly declares: ReadonlySet<string> };

/** TypeScript type of a member. Enums are named as `enums.Name`; the caller imports both namespaces. */
export function memberType(member: MemberModel, direction: Direction, mentioner: Mentioner = "another"): string {
  const text = wrapType(member.type, itemType(member, mentioner), direction, mentioner);
  return member.nullable ? `${text} | null` : text;
}

function itemType(member: MemberModel, mentioner: Mentioner): string {
  if (member.enum) return `enums.${member.enum.name}`;
  if (member.format === "int64-exact") return "bigint";
  return baseType(member.type, mentioner);
}

/** TypeScript type of a row or any bare type. */
export function plainType(type: TypeModel, direction: Direction): string {
  return wrapType(type, baseType(type, "another"), direction, "another");
}

function baseType({ base }: TypeModel, mentioner: Mentioner): string {
  if (base.kind === "scalar") return scalarOf(base.name).typescript.replace("Record", recordIn(mentioner));
  return mentioner === "another" ? `structures.${base.name}` : base.name;
}

const recordIn = (mentioner: Mentioner): string =>
  mentioner === "another" ? "Record" : globalType("Record", mentioner.declares);

function wrapType(type: TypeModel, item: string, direction: Direction, mentioner: Mentioner): string {
  const mapped = type.map ? `${recordIn(mentioner)}<string, ${item}>` : item;
  if (!type.list) return mapped;
  return direction === "input" ? `readonly ${mapped}[]` : `${mapped}[]`;
}

/** Names that the members mention: structures and enums, whose namespaces are to be imported. */
export function mentionedTypes(members: readonly MemberModel[]): { structures: string[]; enums: string[] } {
  const structures = new Set<string>();
  const enums = new Set<string>();
  for (const member of members) {
    if (member.enum) enums.add(member.enum.name);
    else if (member.type.base.kind === "structure") structures.add(member.type.base.name);
  }
  return { structures: [...structures], enums: [...enums] };
}
