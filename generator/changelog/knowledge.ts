import type { ServiceSpec } from "../load/spec.js";
import type { MetadataDrafts } from "../upstream/draft.js";
import type { VendorExample } from "../upstream/examples.js";
import type { Page } from "../upstream/page/page.js";
import { membersOf, type Need } from "./needs.js";
import type { IsKnown } from "./reading.js";

/** Every name that the service defines, a release mentions or the metadata lists: what a name cut in two is measured by. */
export function knownNames(
  { actions, structures, changelog }: ServiceSpec,
  drafts: MetadataDrafts | undefined,
): IsKnown {
  const changes = changelog.flatMap(({ data }) => data.changes);
  const owners = {
    action: new Set([...actions.map(({ data }) => data.action), ...(drafts?.names.actions ?? [])]),
    structure: new Set([...structures.map(({ data }) => data.structure), ...(drafts?.names.structures ?? [])]),
  };
  for (const { add, names } of changes)
    if (add === "action" || add === "structure") for (const name of names) owners[add].add(name);
  const members = [
    ...actions.flatMap(({ data: { input, output } }) => [...Object.keys(input ?? {}), ...Object.keys(output ?? {})]),
    ...structures.flatMap(({ data }) => Object.keys(membersOf(data, "members"))),
    ...changes.flatMap(({ names }) => names),
    ...(drafts?.names.members ?? []),
  ];
  const any = new Set([...owners.action, ...owners.structure, ...members]);
  return (name, kind) => (kind === "any" ? any : owners[kind]).has(name);
}

/** What is known beyond the names: pages of the vendor, its metadata, the order of keys. */
export interface Knowledge {
  readonly links: ReadonlyMap<string, string>;
  readonly drafts: MetadataDrafts | undefined;
  /** Date of the edition that the metadata and the examples are of. */
  readonly day?: string | undefined;
  /** The vendor's examples of an action. */
  readonly examples?: ((action: string) => readonly VendorExample[]) | undefined;
  /** The vendor's page of an action. */
  readonly pageOf?: ((action: string) => Page | undefined) | undefined;
  /** The folder that a person names for an action. */
  readonly categoryOf?: ((action: string) => string | undefined) | undefined;
  /** Keys of an action's or structure's file, in the order of the schema. */
  keys(kind: Need["kind"]): readonly string[];
}
