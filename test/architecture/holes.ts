import Handlebars from "handlebars";
import type { EncoderName } from "../../generator/render/encode.js";

/** Where in a page a hole is. Everything but running Markdown has encoders of its own. */
export type Context =
  | "markdown"
  | "table"
  | "code span"
  | "link target"
  | "tag"
  | "HTML comment"
  | "frontmatter"
  | "TypeScript"
  | "JSON"
  | "shell"
  | "other code"
  | "string"
  | "template literal"
  | "line comment"
  | "comment";

/** What may fill a hole there; in the literals nothing may: `{{json …}}` and `{{span …}}` make the whole of one. */
const allowed: Readonly<Record<Context, readonly EncoderName[]>> = {
  markdown: ["md", "span", "html"],
  table: ["cell", "spanCell", "html"],
  "code span": [],
  "link target": ["href"],
  tag: ["html"],
  "HTML comment": ["html"],
  frontmatter: ["json"],
  TypeScript: ["ident", "json", "source"],
  JSON: ["json", "source"],
  shell: ["sh"],
  "other code": ["source"],
  string: [],
  "template literal": [],
  "line comment": ["remark"],
  comment: ["docs"],
};

/** A reader of the text between holes, which knows where it is. */
interface Scanner {
  readonly read: (text: string) => void;
  readonly context: () => Context;
}

/** Follows TypeScript; what it does not need to know (regular expressions, nested templates) no template has. */
function typeScript(): Scanner {
  let state: Context = "TypeScript";
  let quote = "";
  const step = (text: string, at: number): number => {
    const two = text.slice(at, at + 2);
    if (state === "TypeScript") {
      if (two === "//") state = "line comment";
      else if (two === "/*") state = "comment";
      else if (/["']/.test(text.charAt(at))) [state, quote] = ["string", text.charAt(at)];
      else if (text.charAt(at) === "`") state = "template literal";
      return at + (/Comment|comment/.test(state) ? 2 : 1);
    }
    if (state === "line comment" && text.charAt(at) === "\n") state = "TypeScript";
    else if (state === "comment" && two === "*/") state = "TypeScript";
    else if (state === "string" || state === "template literal") {
      if (text.charAt(at) === "\\") return at + 2;
      if (text.charAt(at) === (state === "string" ? quote : "`")) state = "TypeScript";
    }
    return at + 1;
  };
  return {
    read: (text) => {
      for (let at = 0; at < text.length;) at = step(text, at);
    },
    context: () => state,
  };
}

const fences: Readonly<Record<string, Context>> = { json: "JSON", sh: "shell" };

/** Follows Markdown: frontmatter, fenced code, code spans, links, tags and comments. */
function markdown(): Scanner {
  let state: Context = "markdown";
  let code: Scanner | undefined;
  let isStart = true;
  let isRow = false;
  const openFence = (language: string): void => {
    code = language === "ts" ? typeScript() : undefined;
    state = language === "ts" ? "TypeScript" : (fences[language] ?? "other code");
  };
  const step = (text: string, at: number): number => {
    const rest = text.slice(at);
    const lineStart = at === 0 ? isStart : text.charAt(at - 1) === "\n";
    if (lineStart) isRow = rest.startsWith("|");
    const fence = lineStart ? /^```(\w*)\n/.exec(rest) : null;
    const inFence = code !== undefined || Object.values(fences).includes(state) || state === "other code";
    if (fence) {
      if (inFence) [state, code] = ["markdown", undefined];
      else openFence(fence[1] ?? "");
      return at + fence[0].length;
    }
    if (lineStart && /^---\n/.test(rest) && (state === "frontmatter" || (state === "markdown" && at === 0)))
      state = state === "frontmatter" ? "markdown" : "frontmatter";
    else if (code) {
      // A line at once: its signs have two characters.
      const end = text.indexOf("\n", at) + 1 || text.length;
      code.read(text.slice(at, end));
      return end;
    } else if (!inFence) state = inline(state, rest);
    return at + 1;
  };
  return {
    read: (text) => {
      for (let at = 0; at < text.length;) at = step(text, at);
      isStart = text === "" ? isStart : text.endsWith("\n");
    },
    context: () => code?.context() ?? (state === "markdown" && isRow ? "table" : state),
  };
}

function inline(state: Context, rest: string): Context {
  switch (state) {
    case "markdown":
      if (rest.startsWith("`")) return "code span";
      if (rest.startsWith("](")) return "link target";
      if (rest.startsWith("<!--")) return "HTML comment";
      return /^<[a-z/]/i.test(rest) ? "tag" : state;
    case "code span":
      return rest.startsWith("`") ? "markdown" : state;
    case "link target":
      return rest.startsWith(")") ? "markdown" : state;
    case "HTML comment":
      return rest.startsWith(">") ? "markdown" : state;
    case "tag":
      return rest.startsWith(">") ? "markdown" : state;
    default:
      return state;
  }
}

/** A hole that is not encoded for where it is, in words. */
export function faultsOf(path: string, text: string): string[] {
  const faults: string[] = [];
  const scanner = /\.ts\.hbs$/.test(path) ? typeScript() : markdown();
  visit(Handlebars.parse(text), scanner, (line, hole, encoder) => {
    const context = scanner.context();
    const bare = (context === "markdown" || context === "table") && encoder === undefined;
    if (bare || allowed[context].some((name) => name === encoder)) return;
    const wanted = allowed[context].map((name) => `{{${name} …}}`).join(", ") || "nothing: encode the whole literal";
    faults.push(`${path}:${line} ${hole} stands in ${context}, which takes ${wanted}`);
  });
  return faults;
}

type Found = (line: number, hole: string, encoder: string | undefined) => void;

function visit(program: hbs.AST.Program, scanner: Scanner, found: Found): void {
  for (const statement of program.body) {
    const { type, loc } = statement;
    if (type === "ContentStatement") scanner.read((statement as hbs.AST.ContentStatement).value);
    else if (type === "MustacheStatement") {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      const name = (path as hbs.AST.PathExpression).original;
      found(loc.start.line, `{{${name}}}`, params.length > 0 ? name : undefined);
    } else if (type === "BlockStatement") {
      const { program: body, inverse } = statement as Partial<hbs.AST.BlockStatement>;
      if (body) visit(body, scanner, found);
      if (inverse) visit(inverse, scanner, found);
    } else if (type === "PartialStatement") {
      // A partial begins in running Markdown.
      if (!["markdown", "table"].includes(scanner.context())) found(loc.start.line, "a partial", "partial");
    }
  }
}
