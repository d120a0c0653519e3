import type { ActionModel, MemberModel } from "./model.js";

/** Names of the structures that the members reach, through other structures too. */
export function reachedStructures(
  members: readonly MemberModel[],
  structures: ReadonlyMap<string, readonly MemberModel[]>,
): Set<string> {
  const reached = new Set<string>();
  const visit = (list: readonly MemberModel[]): void => {
    for (const { type } of list) {
      const { base } = type;
      if (base.kind !== "structure" || reached.has(base.name)) continue;
      reached.add(base.name);
      visit(structures.get(base.name) ?? []);
    }
  };
  visit(members);
  return reached;
}

/** Everything that an action can return on success, whatever the status; what several statuses share is listed once. */
export function allOutputs({ output, responses }: Pick<ActionModel, "output" | "responses">): readonly MemberModel[] {
  if (!responses) return output;
  return [
    ...new Map(Object.values(responses).flatMap((members) => members.map((member) => [member.name, member]))).values(),
  ];
}
