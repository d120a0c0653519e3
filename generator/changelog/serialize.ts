import { modelineOf } from "../check/modeline.js";
import { scalar } from "./text.js";

/** Lines of spec/ stay below 140 characters. */
const lineWidth = 139;

/** A definition as its file has it, in the style of the house: what fits on a line is on one. */
export function definitionText(kind: "action" | "structure", file: string, data: object): string {
  const lines = Object.entries(data).flatMap(([key, value]) =>
    ["input", "output", "members"].includes(key) && isMapping(value)
      ? [`${key}:`, ...Object.entries(value).flatMap(([name, member]) => entryLines(name, member, 2))]
      : entryLines(key, value, 0),
  );
  return `${[modelineOf(kind, file), ...lines].join("\n")}\n`;
}

/** `Limit: { type: integer, default: 20 }`, or a key a line where that is too long. */
export function entryLines(key: string, value: unknown, indent: number): string[] {
  const gap = " ".repeat(indent);
  const flow = `${gap}${key}: ${inFlow(value)}`;
  if (!isCollection(value))
    return flow.length <= lineWidth ? [`${gap}${key}: ${inBlock(value)}`] : folded(gap, key, value);
  const isLong = flow.length > lineWidth || (Array.isArray(value) && value.some(isSentenceOrMapping));
  if (!isLong) return [flow];
  if (!Array.isArray(value))
    return [`${gap}${key}:`, ...Object.entries(value).flatMap(([name, one]) => entryLines(name, one, indent + 2))];
  return [`${gap}${key}:`, ...value.flatMap((item: unknown) => itemLines(item, indent + 2))];
}

function itemLines(item: unknown, indent: number): string[] {
  const gap = " ".repeat(indent);
  const flow = `${gap}- ${typeof item === "string" ? inBlock(item) : inFlow(item)}`;
  if (typeof item === "string" && flow.length > lineWidth)
    return folded(`${gap}  `, "", item).map((line, index) => (index === 0 ? `${gap}- >-` : line.slice(2)));
  if (!isMapping(item) || flow.length <= lineWidth) return [flow];
  const lines = Object.entries(item).flatMap(([name, one]) => entryLines(name, one, indent + 2));
  return lines.map((line, index) => (index === 0 ? `${gap}- ${line.trimStart()}` : line));
}

function folded(gap: string, key: string, value: unknown): string[] {
  const lines: string[] = [];
  let line = `${gap} `;
  for (const word of String(value).split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = `${gap} `;
    }
    line += ` ${word}`;
  }
  return [`${gap}${key}: >-`, ...lines, line];
}

/** A value on one line: `[a, b]`, `{ a: 1 }`. */
export function inFlow(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(inFlow).join(", ")}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, one]) => `${scalar(key)}: ${inFlow(one)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return typeof value === "string" ? scalar(value) : String(value);
}

/** Outside of brackets more texts need no quotes. */
function inBlock(value: unknown): string {
  if (typeof value !== "string") return inFlow(value);
  const isPlain = /^[\p{L}_(][^\n]*$/u.test(value) && !/: | #|[:\s]$/u.test(value);
  return isPlain && scalar(value) !== value && scalar(`x${value.replaceAll(/\W/gu, "")}`).startsWith("x")
    ? value
    : scalar(value);
}

/** What is read as a line of its own. */
const isSentenceOrMapping = (item: unknown): boolean =>
  isMapping(item) || (typeof item === "string" && item.split(" ").length > 3);

const isMapping = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCollection = (value: unknown): value is object => typeof value === "object" && value !== null;
