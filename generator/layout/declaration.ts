import type { ImportStatement } from "../render/output.js";
import { fits } from "./width.js";

/** `import type { A, B } from "…"`, a name a line when it is too long, or `import type * as a from "…"`. */
export function importText(names: ImportStatement["names"], from: string, typeOnly: boolean): string {
  const start = `import ${typeOnly ? "type " : ""}`;
  if ("as" in names) return `${start}* as ${names.as} from "${from}";`;
  const lead = `${start}{`;
  const flat = `${lead} ${names.join(", ")} } from "${from}";`;
  return fits(flat) ? flat : `${lead}\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** `export type Name = A | B`, on a second line when it fits there, else a type a line. */
export function unionText(name: string, types: readonly string[]): string {
  const union = types.join(" | ");
  const lead = `export type ${name} =`;
  if (fits(`${lead} ${union};`)) return `${lead} ${union};`;
  return fits(`  ${union};`) ? `${lead}\n  ${union};` : `${lead}\n${types.map((type) => `  | ${type}`).join("\n")};`;
}

/** A generic type and what it is of. */
interface Generic {
  readonly name: string;
  readonly of: readonly string[];
}

/** `lead(a, b): Result<A, B> tail`, one parameter per line when it is too long, and one type per line when that is, too. */
export function signatureText(lead: string, parameters: readonly string[], result: Generic, tail: string): string {
  const flat = `${lead}(${parameters.join(", ")}): ${result.name}<${result.of.join(", ")}>${tail}`;
  if (fits(flat)) return flat;
  const indent = /^ */.exec(lead)?.[0] ?? "";
  const list = parameters.map((parameter) => `${indent}  ${parameter},\n`).join("");
  const type = genericText(`${indent}): `, result.name, result.of, tail).replaceAll("\n", `\n${indent}`);
  return `${lead}(\n${list}${indent}): ${type}${tail}`;
}

/** `lead(a, b);`, an argument a line when it is too long. */
export function callText(lead: string, args: readonly string[]): string {
  const flat = `${lead}(${args.join(", ")});`;
  if (fits(flat)) return flat;
  const indent = /^ */.exec(lead)?.[0] ?? "";
  return `${lead}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent});`;
}

/** A name without parameters of its own, which Prettier leaves where it is when it is the only one. */
const isPlain = (types: readonly string[]): boolean => types.length === 1 && /^[\w$.]+$/u.test(types[0] ?? "");

/** `Name<A, B>`, a parameter a line when the line that starts with `lead` gets too long. */
export function genericText(lead: string, name: string, parameters: readonly string[], tail: string): string {
  if (parameters.length === 0) return name;
  const flat = `${name}<${parameters.join(", ")}>`;
  if (isPlain(parameters) || fits(`${lead}${flat}${tail}`)) return flat;
  return `${name}<\n${parameters.map((parameter) => `  ${parameter}`).join(",\n")}\n>`;
}

/** Type of a property behind `lead`, broken where the line gets too long: a type of a union a line, a parameter a line. */
export function propertyTypeText(lead: string, type: string): string {
  if (fits(`${lead}${type};`)) return type;
  const types = type.split(" | ");
  if (types.length === 1) return recordText(type, "");
  return types.map((each) => `\n  | ${fits(`    | ${each}`) ? each : recordText(each, "    ")}`).join("");
}

/** `Record<string, X>`, perhaps a list of such, with a line for each parameter. */
function recordText(type: string, indent: string): string {
  const [, start, item, end] = /^((?:readonly )?(?:globalThis\.)?Record<)string, (.+)(>(?:\[\])?)$/u.exec(type) ?? [];
  if (start === undefined) return type;
  return [start, `${indent}  string,`, `${indent}  ${item}`, `${indent}${end}`].join("\n");
}

/** A doc comment on its own lines; nothing for no text. */
export function commentText(doc: string): string {
  if (doc === "") return "";
  const lines = doc.split("\n");
  if (lines.length === 1) return `/** ${doc} */\n`;
  return `/**\n${lines.map((line) => (line === "" ? " *\n" : ` * ${line}\n`)).join("")} */\n`;
}
