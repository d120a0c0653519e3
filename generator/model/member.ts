import type { EnumYaml, MemberYaml, Members } from "../load/spec.js";
import type { Timeline } from "../timeline/timeline.js";
import { inlineEnumName } from "../naming.js";
import type { Constraints, EnumModel, MemberModel } from "./model.js";
import { parseType } from "./type.js";

/** Whose members these are, and what the timeline calls them. */
export interface Owner {
  readonly name: string;
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
    name,
    in: member.in,
    type: parseType(member.type),
    required: member.required === true,
    nullable: member.nullable === true,
    sensitive: member.sensitive === true,
    internal: member.internal === true,
    default: member.default,
    enum: buildEnum(name, member, owner, context.sharedEnums),
    constraints: constraintsOf(member),
    unit: member.unit,
    format: member.format,
    timezone: member.timezone,
    example: member.sensitive ? undefined : member.example,
    description: member.description,
    since: fate.since,
    sinceDate: fate.sinceDate,
    addedLater: fate.addedLater,
    deprecated: fate.deprecated,
  };
}

/** A shared value set of enums.yaml. */
export function sharedEnum(name: string, definition: EnumYaml): EnumModel {
  const { type, open, description, values } = definition;
  return { name, type, open, shared: true, description, values };
}

function buildEnum(
  name: string,
  member: MemberYaml,
  owner: Owner,
  shared: ReadonlyMap<string, EnumModel>,
): EnumModel | undefined {
  if (member.enum === undefined) return undefined;
  if (typeof member.enum === "string") return shared.get(member.enum);
  return {
    name: inlineEnumName(owner.name, name),
    type: member.type.startsWith("integer") ? "integer" : "string",
    open: member.open === true,
    shared: false,
    description: `Values of \`${owner.name}.${name}\`.`,
    values: member.enum,
  };
}

function constraintsOf(member: MemberYaml): Constraints {
  const { min, max, multipleOf, minLength, maxLength, pattern, minItems, maxItems } = member;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(multipleOf !== undefined && { multipleOf }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  };
}
