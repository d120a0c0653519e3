import { mdCell, mdCode, mdTarget, mdText } from "../layout/markdown.js";

/** Turns what a hole of a template gets into text of one context. */
type Encoder = (text: string) => string;

const plainText: Encoder = (text) => mdText(text.replaceAll(/\s*[\r\n\u2028\u2029]\s*/gu, " "));

/**
 * The encoders of templates, by the name of their helper. A hole in code, in a literal, a comment, a code span, a link or a
 * tag names the one of its context; a test reads every template for holes that do not. A bare hole is left to running
 * Markdown, which emitters make.
 */
export const encoders = {
  /** A string literal of TypeScript, of JSON and of YAML, quotes included. */
  json: (text) => JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029"),
  /** A name in code, or a path of names. */
  ident: (text) => {
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(text)) return text;
    throw new Error(`${JSON.stringify(text)} is no name`);
  },
  /** TypeScript or JSON that the emitter has printed; in a page it cannot end its block. */
  source: (text) => text.replaceAll(/^(\s*)(`{3,}|~{3,})/gm, "$1\\$2"),
  /** A line of a comment that ends with the line. */
  remark: (text) => text.replaceAll(/[\r\n\u2028\u2029]+/gu, " "),
  /** Text of a comment between slashes and stars; its lines go on in the comment. */
  docs: (text) => text.replaceAll("*/", "*\\/").replaceAll(/[\r\u2028\u2029]/gu, " "),
  /** Text that Markdown shows as it is. */
  md: plainText,
  /** A code span of Markdown, backticks included. */
  span: (text) => mdCode(text),
  /** The same two in a cell of a table. */
  cell: (text) => mdCell(plainText(text)),
  spanCell: (text) => mdCell(mdCode(text)),
  /** Where a link of Markdown leads: a page beside this one, or an address of the web. */
  href: (text) => mdTarget(text),
  /** Text, an attribute or a comment of HTML. */
  html: (text) =>
    text.replaceAll(/[&<>"'\r\n]|--/gu, (found) => Array.from(found, (char) => `&#${char.charCodeAt(0)};`).join("")),
  /** A word of a shell's command. */
  sh: (text) =>
    /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''").replaceAll(/[\r\n]/gu, " ")}'`,
} satisfies Readonly<Record<string, Encoder>>;

export type EncoderName = keyof typeof encoders;

/** The helper of an encoder: joins what it gets, and fails on a hole without data, as `strict` does for a bare one. */
export function helperOf(name: EncoderName): (...args: readonly unknown[]) => string {
  return (...args) => {
    // Handlebars adds its own options.
    const texts = args.slice(0, -1).map((part) => {
      if (typeof part === "string" || typeof part === "number" || typeof part === "boolean") return String(part);
      throw new Error(`{{${name} …}} is given no text, but ${part === undefined ? "nothing" : JSON.stringify(part)}`);
    });
    return encoders[name](texts.join(""));
  };
}
