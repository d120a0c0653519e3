import { allOutputs } from "../model/reach.js";
import type { MemberModel, ServiceModel } from "../model/model.js";
import { wireName } from "../naming.js";
import type { Literal, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { importTypes } from "./statements.js";

type Members = readonly MemberModel[];
type Entries = readonly (readonly [string, Literal])[];

const isRenamed = (member: MemberModel): boolean => wireName(member) !== member.name;

/** Whether any member of the service has another name in code: then its client translates. */
export const renamesMembers = ({ actions, structures }: ServiceModel): boolean =>
  [...actions.map((action) => [...action.input, ...allOutputs(action)]), ...structures.map(({ members }) => members)]
    .flat()
    .some(isRenamed);

/** What the client must know to translate: data, for a service that has such members. */
export function emitNames(service: ServiceModel): OutputFile[] {
  if (!renamesMembers(service)) return [];
  const leading = leadingStructures(service);
  const sides = (of: (action: ServiceModel["actions"][number]) => Members): Entries =>
    service.actions.flatMap((action) => entryOf(wireName(action), of(action), leading));
  const structures = service.structures.flatMap(({ name, members }) => entryOf(name, members, leading));
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/names.ts`,
      origin: originOf(service),
      statements: [
        ...importTypes("../runtime/value/rename.js", ["Names"]),
        {
          kind: "const",
          name: "names",
          doc: "Members whose names in code are not those of the wire.",
          type: { name: "Names", parameters: [] },
          value: {
            input: Object.fromEntries(sides(({ input }) => input)),
            output: Object.fromEntries(sides(allOutputs)),
            structures: Object.fromEntries(structures),
          },
        },
      ],
    },
  ];
}

/** Structures with such a member, at any depth. */
function leadingStructures({ structures }: ServiceModel): ReadonlySet<string> {
  const found = new Set(structures.filter(({ members }) => members.some(isRenamed)).map(({ name }) => name));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, members } of structures) if (members.some((member) => leads(member, found))) found.add(name);
  }
  return found;
}

const leads = ({ type: { base } }: MemberModel, leading: ReadonlySet<string>): boolean =>
  base.kind === "structure" && leading.has(base.name);

function entryOf(owner: string, members: Members, leading: ReadonlySet<string>): Entries {
  const entries = members
    .filter((member) => isRenamed(member) || leads(member, leading))
    .map((member): readonly [string, Literal] => [
      member.name,
      {
        wire: isRenamed(member) ? wireName(member) : undefined,
        of: leads(member, leading) ? member.type.base.name : undefined,
        map: leads(member, leading) && member.type.map ? true : undefined,
      },
    ]);
  return entries.length === 0 ? [] : [[owner, Object.fromEntries(entries)]];
}
