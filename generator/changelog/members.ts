import type { Members } from "../load/spec.js";
import type { MemberDraft } from "../upstream/draft.js";
import { insertInto, insertKey } from "./edit.js";
import type { Section } from "./needs.js";
import { placesFor } from "./order.js";
import { mappingAt } from "./yaml.js";

/** A member as a draft, on a line: `Limit: { type: integer, draft: true }`. */
export function memberText(name: string, vendor: readonly MemberDraft[]): string {
  return `${name}: { ${[...factsOf(name, vendor), "draft: true"].join(", ")} }`;
}

/** What the metadata settles of a member, as keys of its definition. */
function factsOf(name: string, vendor: readonly MemberDraft[]): string[] {
  const found = vendor.find((member) => member.name === name);
  if (found?.type === undefined) return [];
  // A bracket would end the mapping that stands on the line.
  const type = `type: ${found.type.endsWith("[]") ? JSON.stringify(found.type) : found.type}`;
  return [type, ...(found.required ? ["required: true"] : []), ...(found.nullable ? ["nullable: true"] : [])];
}

/** Members of a section of a file that has passed its schema. */
export function membersOf(data: object, section: Section): Members {
  const found: unknown = Object.entries(data).find(([key]) => key === section)?.[1];
  return (found ?? {}) as Members; // the schema allows nothing else here
}

/** Gives drafts that have no type yet what the metadata settles; whatever a person wrote beside it stays. */
export function fillMembers(text: string, section: Section, members: Members, vendor: readonly MemberDraft[]): string {
  let filled = text;
  for (const [name, member] of Object.entries(members)) {
    if (member.draft !== true || "type" in member) continue;
    const facts = factsOf(name, vendor).filter((fact) => !((fact.split(":")[0] ?? "") in member));
    filled = insertInto(
      filled,
      [section, name],
      facts.map((fact) => ({ after: undefined, text: fact })),
    );
  }
  return filled;
}

export interface Addition {
  readonly members: Members;
  /** Names of members that the section lacks. */
  readonly names: readonly string[];
  readonly vendor: readonly MemberDraft[];
  /** Order of the keys of the file. */
  readonly keys: readonly string[];
}

/** Adds drafts of members, each next to its neighbours in the vendor's order. */
export function addMembers(text: string, section: Section, { members, names, vendor, keys }: Addition): string {
  const places = placesFor(
    Object.keys(members),
    names,
    vendor.map(({ name }) => name),
  );
  const insertions = places.map(({ name, after }) => ({ after, text: memberText(name, vendor) }));
  if (insertions.length === 0) return text;
  if (mappingAt(text, [section]) !== undefined) return insertInto(text, [section], insertions);
  const lines = insertions.map((insertion) => `  ${insertion.text}`);
  const isThere = mappingAt(text, [])?.entries.some(({ key }) => key === section) === true;
  if (isThere) return insertInto(text, [], [{ after: section, text: lines.join("\n") }]);
  return insertKey(text, keys, section, `\n${lines.join("\n")}`);
}
