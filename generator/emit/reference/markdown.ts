import { mdTarget, mdText } from "../../layout/markdown.js";

export { mdCell, mdCode, mdText } from "../../layout/markdown.js";

/** A word that a site shows as a badge: marked, so that it is known by more than its letters. */
export const badge = (name: "deprecated" | "secret"): string => `**${name}**<!-- badge: ${name} -->`;

export const mdLink = (markdown: string, target: string): string => `[${markdown}](${mdTarget(target)})`;

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(items: readonly string[], word = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
}

/** Frontmatter and heading of a page. Both have the same title, so that a site can drop one. */
export type Head = { readonly plain: string; readonly description: string; readonly title: string };

export const headOf = (title: string, description: string): Head => ({
  plain: title,
  description: description.replace(/\s+/g, " "),
  title: mdText(title.replace(/\s+/g, " ")),
});

/** `1 action`, `3 actions`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
