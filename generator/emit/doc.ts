import { formatOf } from "../definition/index.js";
import type { Deprecation, MemberModel, Since } from "../model/model.js";
import { methodName, typeText } from "../naming.js";

/** Longest line of a doc comment's text. */
const lineWidth = 96;

/** A tag that the generator writes itself; what a definition says never is one. */
export interface DocTag {
  readonly tag: "see" | "since" | "deprecated";
  readonly text: string;
}

/** What a doc comment says, block by block; empty blocks are dropped, and no text can end it early or begin with a tag. */
export function docText(...blocks: readonly (string | DocTag | undefined)[]): string {
  const lines: string[] = [];
  let previous: string | DocTag | undefined;
  for (const block of blocks) {
    if (!block) continue;
    if (previous !== undefined && !(typeof block === "object" && typeof previous === "object")) lines.push("");
    lines.push(...(typeof block === "object" ? wrap(block.text, `@${block.tag}`) : wrap(block)));
    previous = block;
  }
  return lines.join("\n").replaceAll("*/", "*\\/");
}

/** Breaks text into lines at blanks, behind the first word that is given; a word longer than a line stays whole. */
export function wrap(text: string, first = ""): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length <= lineWidth) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    // At the start of a line an editor would take it for a tag.
    line = word.startsWith("@") ? `\\${word}` : word;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** `release 51, 2022-05-12`, or the date alone where the vendor counts no releases. */
export function sinceText(since: Since | undefined, date: string | undefined): string | undefined {
  if (since === undefined) return undefined;
  return typeof since === "number" ? `release ${since}${date ? `, ${date}` : ""}` : since;
}

export const sinceTag = (since: Since | undefined, date: string | undefined): DocTag | undefined => {
  const text = sinceText(since, date);
  return text ? { tag: "since", text } : undefined;
};

/** What is deprecated since when, why, and what to use instead. */
export function deprecationText(deprecation: Deprecation): string {
  const { release, date, reason } = deprecation;
  const when = release !== undefined ? `Since release ${release}${date ? ` (${date})` : ""}` : date && `Since ${date}`;
  return (
    [when && `${when}.`, reason, insteadText(deprecation)].filter(Boolean).join(" ") ||
    "No longer recommended by the vendor."
  );
}

function insteadText({ replacedBy, elsewhere }: Deprecation): string | undefined {
  if (!replacedBy || !elsewhere) return replacedBy && `Use ${replacedBy} instead.`;
  const what = replacedBy === elsewhere.service ? "" : `${methodName(replacedBy)} of `;
  return `Use ${what}${elsewhere.client} (${elsewhere.module}) instead.`;
}

export const deprecatedTag = (deprecation: Deprecation | undefined): DocTag | undefined =>
  deprecation && { tag: "deprecated", text: deprecationText(deprecation) };

/** The vendor's page; undefined where there is none. */
export const seeTag = (doc: string | undefined): DocTag | undefined => (doc ? { tag: "see", text: doc } : undefined);

/** Doc comment of a member: meaning, bounds, history. */
export function memberDoc(member: MemberModel): string {
  return docText(
    member.description,
    constraintText(member),
    member.addedLater ? sinceTag(member.since, member.sinceDate) : undefined,
    deprecatedTag(member.deprecated),
  );
}

/** Bounds, unit and default of a member as sentences; undefined when there is nothing to say. */
export function constraintText(member: MemberModel): string | undefined {
  const { min, max } = { ...member.constraints, ...member.exactBounds };
  const { multipleOf, minLength, maxLength, minItems, maxItems } = member.constraints;
  const each = member.type.list ? "each " : "";
  const facts = [
    range(`${each}from`, `${each}at least`, `${each}at most`, min, max),
    multipleOf !== undefined ? `a multiple of ${multipleOf}` : undefined,
    adviceText(member),
    range(`${each}from`, `${each}at least`, `${each}at most`, minLength, maxLength, " characters"),
    range("from", "at least", "at most", minItems, maxItems, " items"),
    member.unit && `in ${member.unit}`,
    member.format && formatOf(member.format).text,
    member.timezone && `time zone ${member.timezone}`,
    member.default !== undefined && !member.sensitive ? `default ${JSON.stringify(member.default)}` : undefined,
    member.sensitive ? "secret" : undefined,
    member.internal ? "for the vendor's own use" : undefined,
  ].filter((fact) => fact !== undefined && fact !== "");
  if (facts.length === 0) return undefined;
  const text = facts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What is documented and did not hold for somebody. */
function adviceText({ advice }: MemberModel): string | undefined {
  if (advice === undefined) return undefined;
  const { min, max, multipleOf } = advice;
  const facts = [
    range("from", "at least", "at most", min, max),
    multipleOf === undefined ? undefined : `a multiple of ${multipleOf}`,
  ].filter((fact) => fact !== undefined && fact !== "");
  return `as documented, ${facts.join(", ")}, though other values have been accepted`;
}

function range(
  both: string,
  least: string,
  most: string,
  min: number | string | undefined,
  max: number | string | undefined,
  unit = "",
): string | undefined {
  if (min !== undefined && max !== undefined) {
    return min === max ? `exactly ${counted(min, unit)}` : `${both} ${min} to ${counted(max, unit)}`;
  }
  if (min !== undefined) return `${least} ${counted(min, unit)}`;
  return max !== undefined ? `${most} ${counted(max, unit)}` : undefined;
}

const counted = (count: number | string, unit: string): string =>
  `${count}${count === 1 ? unit.replace(/s$/, "") : unit}`;

/** Type, for the reader of a reference page. */
export const memberTypeText = (member: MemberModel): string => typeText(member.type);
