import type { Members } from "../load/spec.js";
import type { MemberDraft } from "../upstream/draft.js";
import { insertInto, insertKey } from "./edit.js";
import type { DraftedMember } from "./facts.js";
import type { Section } from "./needs.js";
import { placesFor } from "./order.js";
import { entryLines, inFlow } from "./serialize.js";
import { mappingAt } from "./yaml.js";

/** Facts by name of a member: what its draft begins with. */
export type FactsOf = (name: string) => DraftedMember;

/** A member as a draft, on a line where it fits: `Limit: { type: integer, draft: true }`. */
function memberText(name: string, facts: DraftedMember): string {
  return entryLines(name, { ...facts, draft: true }, 2)
    .map((line) => line.slice(2))
    .join("\n");
}

/** Gives drafts that have no type yet what the metadata settles; whatever a person wrote beside it stays. */
export function fillMembers(text: string, section: Section, members: Members, factsOf: FactsOf): string {
  let filled = text;
  for (const [name, member] of Object.entries(members)) {
    if (member.draft !== true || "type" in member) continue;
    const facts = Object.entries(factsOf(name)).filter(([key]) => !(key in member));
    filled = insertInto(
      filled,
      [section, name],
      facts.map(([key, value]) => ({ after: undefined, text: `${key}: ${inFlow(value)}` })),
    );
  }
  return filled;
}

export interface Addition {
  readonly members: Members;
  /** Names of members that the section lacks. */
  readonly names: readonly string[];
  /** The vendor's order. */
  readonly vendor: readonly MemberDraft[];
  readonly factsOf: FactsOf;
  /** Order of the keys of the file. */
  readonly keys: readonly string[];
}

/** Adds drafts of members, each next to its neighbours in the vendor's order. */
export function addMembers(
  text: string,
  section: Section,
  { members, names, vendor, factsOf, keys }: Addition,
): string {
  const places = placesFor(
    Object.keys(members),
    names,
    vendor.map(({ name }) => name),
  );
  if (places.length === 0) return text;
  const mapping = mappingAt(text, [section]);
  const insertions = places.map(({ name, after }) => ({
    after,
    text: mapping?.flow ? `${name}: ${inFlow({ ...factsOf(name), draft: true })}` : memberText(name, factsOf(name)),
  }));
  if (mapping !== undefined) return insertInto(text, [section], insertions);
  const lines = insertions.map((insertion) => `  ${insertion.text.replaceAll("\n", "\n  ")}`);
  const isThere = mappingAt(text, [])?.entries.some(({ key }) => key === section) === true;
  if (isThere) return insertInto(text, [], [{ after: section, text: lines.join("\n") }]);
  return insertKey(text, keys, section, `\n${lines.join("\n")}`);
}
