import { codeName, inlineEnumName } from "../naming.js";
import type { EnumValueYaml, MemberYaml, Members, Path, ServiceSpec, SpecFile } from "../load/spec.js";
import { parseType, type TypeName } from "../definition/index.js";

/** A member, with where it is and what to call it in a message. */
export interface PlacedMember {
  readonly name: string;
  readonly member: MemberYaml;
  readonly type: TypeName;
  readonly side: "input" | "output" | "member";
  /** The action or structure that has it. */
  readonly owner: string;
  /** Its name in TypeScript. */
  readonly ownerInCode: string;
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  /** `input Limit of DescribeInstances`. */
  readonly title: string;
}

/** Every member of a service, in the order of the spec. */
export function membersOf(service: ServiceSpec): PlacedMember[] {
  return [
    ...service.actions.flatMap((file) => {
      const { action: name, as, input, output, responses = {} } = file.data;
      const action = { name, as };
      return [
        ...placed(file, action, "input", ["input"], input),
        ...placed(file, action, "output", ["output"], output),
        ...Object.entries(responses).flatMap(([status, members]) =>
          placed(file, action, "output", ["responses", status], members),
        ),
      ];
    }),
    ...service.structures.flatMap((file) =>
      placed(file, { name: file.data.structure, as: file.data.as }, "member", ["members"], file.data.members),
    ),
  ];
}

function placed(
  file: SpecFile<unknown>,
  owner: { readonly name: string; readonly as: string | undefined },
  side: PlacedMember["side"],
  path: Path,
  members: Members = {},
): PlacedMember[] {
  return Object.entries(members).map(([name, member]) => ({
    name,
    member,
    type: parseType(member.type),
    side,
    owner: owner.name,
    ownerInCode: codeName(owner),
    file,
    path: [...path, name],
    title: `${side} ${name} of ${owner.name}`,
  }));
}

/** Outputs of an action; where success has several statuses, those of all of them. */
export function outputsOf({
  output,
  responses,
}: {
  readonly output?: Members;
  readonly responses?: Readonly<Record<string, Members>>;
}): Members {
  return Object.fromEntries(
    [output ?? {}, ...Object.values(responses ?? {})].flatMap((members) => Object.entries(members)),
  );
}

export function structuresOf(service: ServiceSpec): ReadonlyMap<string, Members> {
  return new Map(service.structures.map(({ data }) => [data.structure, data.members]));
}

/** Values that a member's enum lists, its own or the shared set's; undefined without enum, or when the set is unknown. */
export function valueSetOf(
  member: MemberYaml,
  service: ServiceSpec,
): { readonly open: boolean; readonly values: readonly EnumValueYaml[] } | undefined {
  if (typeof member.enum === "string") return service.enums?.data.enums[member.enum];
  return member.enum === undefined ? undefined : { open: member.open !== false, values: member.enum };
}

/** Name of the constant of a member that has its own value list. */
export function inlineEnumOf({ member, ownerInCode, name }: PlacedMember): string | undefined {
  return Array.isArray(member.enum) ? inlineEnumName(ownerInCode, codeName({ name, as: member.as })) : undefined;
}
