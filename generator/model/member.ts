import type { EnumYaml, MemberYaml, Members } from "../load/spec.js";
import type { Timeline } from "../timeline/timeline.js";
import { codeName, inlineEnumName } from "../naming.js";
import { constraintsOf, exactBoundsOf, memberKeys, parseType, settle } from "../definition/index.js";
import type { EnumModel, MemberModel } from "./model.js";

/** Whose members these are, and what the timeline calls them. */
export interface Owner {
  readonly name: string;
  /** Its name in TypeScript, where that is another one. */
  readonly as?: string | undefined;
  readonly kind: "input" | "output" | "member";
}

/** What members need to know of their service. */
export interface MemberContext {
  readonly sharedEnums: ReadonlyMap<string, EnumModel>;
  readonly timeline: Timeline;
}

/** Settles the members of one owner, in the spec's order. */
export function buildMembers(members: Members | undefined, owner: Owner, context: MemberContext): MemberModel[] {
  return Object.entries(members ?? {}).map(([name, member]) => buildMember(name, member, owner, context));
}

function buildMember(name: string, member: MemberYaml, owner: Owner, context: MemberContext): MemberModel {
  const fate = context.timeline.of(owner.kind, name, owner.name);
  return {
    ...settle(member, memberKeys),
    name,
    type: parseType(member.type),
    enum: buildEnum(name, member, owner, context.sharedEnums),
    constraints: constraintsOf(member),
    exactBounds: exactBoundsOf(member),
    example: member.sensitive ? undefined : member.example,
    since: fate.since,
    sinceDate: fate.sinceDate,
    addedLater: fate.addedLater,
    deprecated: fate.deprecated,
  };
}

/** A shared value set of enums.yaml. */
export const sharedEnum = (name: string, definition: EnumYaml): EnumModel => ({ ...definition, name, shared: true });

function buildEnum(
  name: string,
  member: MemberYaml,
  owner: Owner,
  shared: ReadonlyMap<string, EnumModel>,
): EnumModel | undefined {
  if (member.enum === undefined) return undefined;
  if (typeof member.enum === "string") return shared.get(member.enum);
  return {
    name: inlineEnumName(codeName(owner), codeName({ name, as: member.as })),
    type: member.type.startsWith("integer") ? "integer" : "string",
    open: member.open === true,
    shared: false,
    description: `Values of \`${owner.name}.${name}\`.`,
    values: member.enum,
  };
}
