/** Prose as Markdown that shows just these characters; code spans and addresses stay what they are. */
export function mdText(text: string): string {
  return (
    text
      .split(/(`[^`\n]+`|https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/)
      .map((part, index) => (index % 2 === 1 ? part : escapeProse(part)))
      .join("")
      // Four blanks would make code of a line, and a row of signs a heading or a line across the page.
      .replace(/\n[ \t]+/g, "\n")
      .replace(/\n([-=])(?=[-= \t]*(?:\n|$))/g, "\n\\$1")
      .replace(/^-(?=[- \t]*-[- \t]*(?:\n|$))/, "\\-")
      .replace(/^(\s*)([#+>-])(?=\s)/gm, "$1\\$2")
      .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2")
  );
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

/** Where a link leads: a page beside this one, or an address of the web; any other scheme leads nowhere. */
export function mdTarget(target: string): string {
  if (/^\s*[a-z][a-z0-9+.-]*:/iu.test(target) && !/^(?:https?|mailto):/iu.test(target)) return "#";
  return target.replaceAll(/[\s()<>"'`\\|\p{Cc}\u2028\u2029]/gu, encodeURIComponentOf);
}

const encodeURIComponentOf = (char: string): string =>
  /[()']/.test(char) ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(char);

/** A code span, whatever backticks the text has. */
export function mdCode(text: string | number): string {
  const content = String(text).replaceAll(/[\r\n\u2028\u2029]+/gu, " ");
  if (content.trim() === "") return "(empty)";
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}
