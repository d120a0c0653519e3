/** Prose as Markdown that shows just these characters; code spans and addresses stay what they are. */
export function mdText(text: string): string {
  return text
    .split(/(`[^`\n]+`|https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? part : escapeProse(part)))
    .join("")
    .replace(/^(\s*)([#+>-])(?=\s)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2");
}

function escapeProse(text: string): string {
  return text
    .replace(/[\\*`[\]]/g, "\\$&")
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replaceAll("~~", "\\~\\~")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;");
}

/** Markdown that fits into one cell of a table. */
export const mdCell = (markdown: string): string =>
  markdown
    .trim()
    .replace(/\s*\n\s*/g, "<br>")
    .replace(/(?<!\\)\|/g, "\\|");

/** A code span, whatever backticks the text has. */
export function mdCode(text: string | number): string {
  const content = String(text);
  if (content.trim() === "") return "(empty)";
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A word that a site shows as a badge: marked, so that it is known by more than its letters. */
export const badge = (name: "deprecated" | "secret"): string => `**${name}**<!-- badge: ${name} -->`;

export const mdLink = (markdown: string, target: string): string => `[${markdown}](${target})`;

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(items: readonly string[], word = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
}

/** Frontmatter and heading of a page. Both have the same title, so that a site can drop one. */
export type Head = { readonly yaml: string; readonly description: string; readonly title: string };

/** A JSON string is a YAML string. */
export const headOf = (title: string, description: string): Head => ({
  yaml: JSON.stringify(title),
  description: JSON.stringify(description.replace(/\s+/g, " ")),
  title: mdText(title),
});

/** `1 action`, `3 actions`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
