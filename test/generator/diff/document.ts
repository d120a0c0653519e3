import type {
  ActionDocument,
  MemberDocument,
  ServiceDocument,
  StructureDocument,
} from "../../../generator/diff/document.js";

/** Tiny exported models. A row of the tests says no more of one than what it is about. */
export const service = (facts: Partial<ServiceDocument> = {}): ServiceDocument => ({
  ...{ id: "acme/1", protocol: "tc3", version: "2020", client: "Acme", subpath: "acme" },
  ...{ regions: ["north"], endpoints: [{ site: "main", host: "acme.example" }] },
  ...{ actions: [], structures: [], enums: [], errors: [], releases: [] },
  ...facts,
});

export const action = (name: string, facts: Partial<ActionDocument> = {}): ActionDocument => ({
  ...{ name, effect: "read", rateLimit: 20, input: [], output: [], errors: [] },
  ...facts,
});

export const structure = (
  name: string,
  members: readonly MemberDocument[],
  facts: Partial<StructureDocument> = {},
): StructureDocument => ({
  name,
  members,
  ...facts,
});

/** `member("Size", "map<Box>[]")`, with a description of its own. */
export function member(name: string, type: string, facts: Partial<MemberDocument> = {}): MemberDocument {
  const [, map, base = "any", list] = /^(map<)?(\w+)>?(\[\])?$/u.exec(type) ?? [];
  return {
    ...{ name, type: base, description: `${name} of it.` },
    ...(list !== undefined && { list: true }),
    ...(map !== undefined && { map: true }),
    ...facts,
  };
}

/** A service with one action `Do` that takes this. */
export const taking = (...input: readonly MemberDocument[]): ServiceDocument =>
  service({ actions: [action("Do", { input })] });

/** A service with one action `Do` that answers this. */
export const answering = (...output: readonly MemberDocument[]): ServiceDocument =>
  service({ actions: [action("Do", { output })] });

/** A service with one action `Do` that is like this. */
export const doing = (facts: Partial<ActionDocument>): ServiceDocument => service({ actions: [action("Do", facts)] });
