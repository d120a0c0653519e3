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

/** A code span, whatever backticks the text has. */
export function mdCode(text: string | number): string {
  const content = String(text);
  if (content.trim() === "") return "(empty)";
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}
