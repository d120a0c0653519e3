import type { ActionDocument, MemberDocument, ModelDocument, ServiceDocument, StructureDocument } from "./document.js";
import { outputsOf } from "./context.js";

/** The model without all that a changelog does not tell: names and deprecations stay. Types are `any`, all is optional. */
export function toPresence({ services }: ModelDocument): ModelDocument {
  return { services: services.map(presentService) };
}

function presentService({ id, actions, structures, releases = [] }: ServiceDocument): ServiceDocument {
  return { id, actions: actions.map(presentAction), structures: structures.map(presentStructure), releases };
}

function presentAction(action: ActionDocument): ActionDocument {
  const { input } = action;
  return { ...named(action), input: input.map(presentMember), output: outputsOf(action).map(presentMember) };
}

function presentStructure(structure: StructureDocument): StructureDocument {
  return { ...named(structure), members: structure.members.map(presentMember) };
}

const presentMember = (member: MemberDocument): MemberDocument => ({ ...named(member), type: "any" });

function named({ name, since, deprecated }: Pick<MemberDocument, "name" | "since" | "deprecated">) {
  return { name, ...(since !== undefined && { since }), ...(deprecated && { deprecated }) };
}
