import type { Effect } from "../runtime/operation.js";
import { baseOf, membersOf, type ActionReference, type MemberReference, type Reference } from "./reference.js";

/** How much a page says. `page` is all; the others leave out more and more, for readers who pay by the word. */
export const details = ["page", "long", "short", "names"] as const;
export type Detail = (typeof details)[number];

export const effectText: Readonly<Record<Effect, string>> = {
  read: "read: changes nothing",
  idempotent: "idempotent: the same call again leaves the same state",
  write: "write: a retry may do the work twice",
  billing: "billing: it may cost money, and a retry may cost it twice",
};

/** How inputs are named: as flags of a command line, or as members of an object. */
export interface PageStyle {
  readonly detail: Detail;
  /** What begins a command line, such as `acme-sdk call depot`; undefined for a reader without a shell. */
  readonly command?: string;
}

/** An action's page as text. */
export function actionText(name: string, reference: Reference, style: PageStyle): string {
  const action = reference.actions[name];
  if (action === undefined) throw new Error(`${name} is no action of ${reference.subpath}.`);
  const { title, titleZh, summary, description, deprecated } = action;
  const blocks = [
    `${name}: ${title} (${titleZh})`,
    deprecated && `DEPRECATED. ${deprecated}`,
    [summary, style.detail === "names" ? undefined : description].filter(Boolean).join(" "),
    style.command && usageText(name, action, style.command),
    factsText(action, style),
    section("Inputs (* is required)", inputLines(action, reference, style)),
    section("Response", outputLines(action.output, reference, style)),
    errorsText(action, reference, style),
    style.detail !== "names" && exampleText(name, action, style),
  ];
  return blocks.filter(Boolean).join("\n\n");
}

const section = (title: string, lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : [`${title}:`, ...lines].join("\n");

function usageText(name: string, { input }: ActionReference, command: string): string {
  const needed = input.filter(({ required }) => required).map((member) => ` --${member.name} ${placeholderOf(member)}`);
  const rest = input.some(({ required }) => !required) ? " [--Member VALUE …]" : "";
  return `Usage: ${command} ${name}${needed.join("")}${rest} [options]`;
}

/** What a member takes, in a word. */
const placeholderOf = ({ type, secret }: MemberReference): string =>
  secret ? "@env:VARIABLE" : baseOf(type).toUpperCase();

function factsText(action: ActionReference, { command, detail }: PageStyle): string {
  const { effect, rateLimit, http, price, paginate, wait, poll, noWait, doc } = action;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Effect", effectText[effect]],
    ["Route", http],
    ["Rate limit", rateLimit === undefined ? undefined : `${rateLimit} requests per second`],
    ["Price", price && `${price} quotes it`],
    ["Pages", paginate && `rows in ${paginate.items}${command ? "; --all gets every page" : ""}`],
    ["Waiting", wait && `${wait.id}, polled by ${wait.action}${command ? "; --wait waits for it" : ""}`],
    ["Polls", poll && !wait ? poll : undefined],
    ["Afterwards", noWait],
    ["Vendor", detail === "page" ? doc : undefined],
  ];
  return facts.flatMap(([title, text]) => (text ? [`${title}: ${text}`] : [])).join("\n");
}

function inputLines({ input }: ActionReference, reference: Reference, style: PageStyle): string[] {
  const dashes = style.command === undefined ? "" : "--";
  return memberLines(input, reference, style, (member) => `${dashes}${member.name}${member.required ? "*" : ""}`);
}

function outputLines(members: readonly MemberReference[], reference: Reference, style: PageStyle): string[] {
  if (style.detail === "page" || style.detail === "long")
    return memberLines(
      members,
      reference,
      { ...style, detail: style.detail === "page" ? "page" : "short" },
      ({ name }) => name,
    );
  return members.map((member) => `  ${namesText(member, reference, style.detail === "short" ? 2 : 1)}`);
}

/** A member and, so many levels deep, the names of its members. */
function namesText({ name, type }: MemberReference, reference: Reference, depth: number): string {
  const inner = depth > 0 ? membersOf(type, reference) : undefined;
  if (inner === undefined) return depth === 0 ? name : `${name} ${type}`;
  return `${name} ${type} { ${inner.map((each) => namesText(each, reference, depth - 1)).join(", ")} }`;
}

/** Members with those of their structures below them, each structure once. */
function memberLines(
  members: readonly MemberReference[],
  reference: Reference,
  style: PageStyle,
  nameOf: (member: MemberReference) => string,
  seen = new Set<string>(),
  indent = "  ",
): string[] {
  return members.flatMap((member) => {
    const line = `${indent}${nameOf(member)} ${member.type}  ${memberText(member, reference, style.detail)}`.trimEnd();
    const base = baseOf(member.type);
    const inner = membersOf(member.type, reference);
    if (inner === undefined || seen.has(base)) return [line];
    seen.add(base);
    const required = (each: MemberReference): string => `${each.name}${each.required ? "*" : ""}`;
    return [line, ...memberLines(inner, reference, style, required, seen, `${indent}  `)];
  });
}

function memberText(member: MemberReference, { enums }: Reference, detail: Detail): string {
  const { description, bounds, secret, deprecated, example } = member;
  const isWhole = detail === "page" || detail === "long";
  const values = enums[member.enum ?? ""]?.values ?? [];
  const named = values.map(([value, name]) => (String(value) === name ? name : `${value} ${name}`));
  const texts = [
    secret && "SECRET.",
    deprecated && (isWhole ? `DEPRECATED. ${deprecated}` : "DEPRECATED."),
    isWhole ? description : detail === "short" ? firstSentence(description) : undefined,
    bounds,
    values.length > 0 && `${enums[member.enum ?? ""]?.open ? "Values" : "One of"}: ${listed(named, detail)}.`,
    detail === "page" && example !== undefined && `Example: ${String(example)}`,
  ];
  return texts.filter(Boolean).join(" ");
}

const listed = (names: readonly string[], detail: Detail): string => {
  const most = detail === "page" ? names.length : detail === "names" ? 8 : 16;
  return names.slice(0, most).join(", ") + (names.length > most ? `, and ${names.length - most} more` : "");
};

const firstSentence = (text: string): string => /^.*?[.;:](?=\s|$)/s.exec(text)?.[0].replace(/[;:]$/, ".") ?? text;

function errorsText({ errors }: ActionReference, reference: Reference, { detail }: PageStyle): string | undefined {
  if (errors.length === 0) return undefined;
  if (detail !== "page") return detail === "names" ? undefined : `Errors: ${errors.join(", ")}`;
  const lines = errors.map((code) => {
    const { description = "", solution = "" } = reference.errors[code] ?? {};
    return `  ${code}  ${[description, solution].filter(Boolean).join(" ")}`;
  });
  return section("Errors (any action can also fail with the common codes)", lines);
}

function exampleText(name: string, { example }: ActionReference, { command }: PageStyle): string | undefined {
  if (example === undefined) return undefined;
  if (command === undefined) return `Example input: ${JSON.stringify(example)}`;
  return `Example:\n  ${command} ${name}${Object.entries(example)
    .map(([member, value]) => flagText(member, value))
    .join("")}`;
}

/** An input as flags. */
function flagText(path: string, value: unknown): string {
  if (Array.isArray(value) && value.every((each) => typeof each !== "object"))
    return value.map((each) => flagText(path, each)).join("");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => flagText(`${path}.${key}`, inner))
      .join("");
  const text = String(value);
  const secret = /^<([\w-]+)>$/.exec(text)?.[1];
  if (secret !== undefined) return ` --${path} @env:${secret.replaceAll("-", "_").toUpperCase()}`;
  return ` --${path} ${/^[\w.:/@*-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`}`;
}

/** A service on a page: its actions by category, each with what it does to the state. */
export function serviceText(reference: Reference, isShort = false): string {
  const { title, version, description, categories, actions, subpath } = reference;
  const lines = Object.entries(categories).flatMap(([id, name]) => {
    const own = Object.entries(actions).filter(([, { category }]) => category === id);
    if (isShort) return [`${name}: ${own.map(([action, { effect }]) => `${action}${marks[effect]}`).join(", ")}`];
    const width = Math.max(0, ...own.map(([action]) => action.length));
    return [
      "",
      `${name}:`,
      ...own.map(([action, { effect, title: what }]) => `  ${action.padEnd(width)}  ${effect.padEnd(10)}  ${what}`),
    ];
  });
  const key = isShort ? ["Marks: none read, ~ idempotent, ! write, $ billing."] : [];
  return [`${subpath}: ${title} ${version}. ${description}`, ...key, ...lines].join("\n");
}

const marks: Readonly<Record<Effect, string>> = { read: "", idempotent: "~", write: "!", billing: "$" };
