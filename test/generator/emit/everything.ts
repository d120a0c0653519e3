import { formats, scalars, type Format } from "../../../generator/definition/index.js";
import type { MemberModel, ServiceModel, StructureModel } from "../../../generator/model/model.js";
import { action, shop } from "../../fixtures/model.js";
import { member } from "../model/member.js";

/** A service whose one action takes a member of every type and format, so that none hides behind what services use today. */
export function serviceOfEverything(): ServiceModel {
  const facts: readonly Partial<MemberModel>[] = [
    {},
    { nullable: true },
    { constraints: { min: 1, max: 5, minLength: 2, maxLength: 4, pattern: "^[0-9:-]+$", minItems: 1, maxItems: 2 } },
    { required: true },
  ];
  const types = Object.keys(scalars).flatMap((type) => [type, `${type}[]`, `map<${type}>`]);
  const formatted = Object.entries(formats).flatMap(([format, { types: allowed }]) =>
    facts.map((fact) => member(allowed[0] ?? "any", { ...fact, format: format as Format })),
  ); // its own key
  const named = (members: readonly MemberModel[]) => members.map((found, index) => ({ ...found, name: `M${index}` }));
  const flat = named([...types.flatMap((type) => facts.map((fact) => member(type, fact))), ...formatted]);
  // Inside a structure each type and format once is enough.
  const few = flat.filter((_, index) => index % facts.length === Math.floor(index / facts.length) % facts.length);
  const Sent = structure({ name: "Sent", members: few, asInput: true, asOutput: false });
  const both = [
    ...few,
    ...named([member("Sent"), member("Both[]")]).map((found) => ({ ...found, name: `S${found.name}` })),
  ];
  const Both = structure({ name: "Both", members: both, asInput: true, asOutput: true });
  const outer = ["Sent", "Sent[]", "map<Sent>", "Both", "Both[]", "map<Both>"].map((type, index) =>
    member(type, facts[index % facts.length]),
  );
  const input = [...flat, ...outer.map((found, index) => ({ ...found, name: `O${index}` }))];
  return { ...shop, structures: [Sent, Both], actions: [action("DoAll", { input })] };
}

const structure = (facts: Pick<StructureModel, "name" | "members" | "asInput" | "asOutput">): StructureModel => ({
  ...{
    description: "Some.",
    doc: undefined,
    errata: [],
    usedBy: [],
    since: 1,
    sinceDate: undefined,
    deprecated: undefined,
  },
  place: { file: "spec/some.yaml", line: 1, column: 1 },
  ...facts,
});
