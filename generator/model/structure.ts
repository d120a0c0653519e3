import { settle, structureKeys } from "../definition/index.js";
import type { ServiceSpec, SpecFile, StructureYaml } from "../load/spec.js";
import { byCodePoint } from "../naming.js";
import type { Timeline } from "../timeline/timeline.js";
import { buildMembers, type MemberContext } from "./member.js";
import type { ActionModel, MemberModel, StructureModel } from "./model.js";
import { allOutputs, reachedStructures } from "./reach.js";

/** Settles the members of every structure, before anyone asks what they reach. */
export function buildStructureMembers(
  files: readonly SpecFile<StructureYaml>[],
  context: MemberContext,
): Map<string, readonly MemberModel[]> {
  return new Map(
    files.map(({ data }) => [
      data.structure,
      buildMembers(data.members, { name: data.structure, as: data.as, kind: "member" }, context),
    ]),
  );
}

/** Settles every structure: who uses it, and on which side of a call. Sorted by name. */
export function buildStructures(
  spec: ServiceSpec,
  members: ReadonlyMap<string, readonly MemberModel[]>,
  actions: readonly ActionModel[],
  timeline: Timeline,
): StructureModel[] {
  const reach = actions.map((action) => ({
    name: action.name,
    input: reachedStructures(action.input, members),
    output: reachedStructures(allOutputs(action), members),
  }));
  const anchor = spec.service.data.structuresDoc;
  return spec.structures
    .map((file): StructureModel => {
      const { structure: name, doc } = file.data;
      const { since, sinceDate, deprecated } = timeline.of("structure", name);
      const users = reach.filter(({ input, output }) => input.has(name) || output.has(name));
      return {
        ...settle(file.data, structureKeys),
        name,
        since,
        sinceDate,
        deprecated,
        doc: doc ?? (anchor && `${anchor}#${name}`),
        asInput: users.some(({ input }) => input.has(name)),
        asOutput: users.some(({ output }) => output.has(name)),
        members: members.get(name) ?? [],
        usedBy: users.map((user) => user.name),
        place: file.place([]),
      };
    })
    .sort((a, b) => byCodePoint(a.name, b.name));
}
