import type { EnumModel, MemberModel } from "../../model/model.js";
import { constraintText, memberTypeText } from "../doc.js";
import { anchors, link, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { badge, mdCell, mdCode, mdLink } from "./markdown.js";
import { deprecationMarkdown, proseOf, sinceLink } from "./prose.js";

/** A row of a table of inputs, outputs or structure members; every cell is Markdown. */
export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly text: string;
};

/** Whose members these are, and how their ids are made. */
export interface MemberTable {
  readonly book: Book;
  readonly page: string;
  readonly owner: string;
  readonly anchor: (name: string) => string;
  readonly side: "input" | "output";
}

export function memberRows(members: readonly MemberModel[], table: MemberTable): MemberRow[] {
  const siblings = new Set(members.map(({ name }) => name));
  return members.map((member) => ({
    id: table.anchor(member.name),
    name: mdCell(
      [
        mdCode(member.name),
        ...(member.as === undefined ? [] : [`in TypeScript ${mdCode(member.as)}`]),
        ...badges(member),
      ].join("\n"),
    ),
    type: mdCell(typeLink(member, table)),
    required: requiredText(member, table),
    text: mdCell(cellLines(member, table, siblings).join("\n")),
  }));
}

function requiredText({ name, required }: MemberModel, { book, side, owner }: MemberTable): string {
  if (side === "input" && book.actions.has(owner) && book.filled.has(name)) return "by the client";
  return required ? "**yes**" : "no";
}

const badges = ({ deprecated, sensitive }: MemberModel): string[] => [
  ...(deprecated ? [badge("deprecated")] : []),
  ...(sensitive ? [badge("secret")] : []),
];

/** The type as the spec writes it; a structure leads to its page. */
function typeLink(member: MemberModel, { page }: MemberTable): string {
  const text = mdCode(memberTypeText(member));
  const { base } = member.type;
  return base.kind === "structure" ? mdLink(text, link(page, pages.structure(base.name))) : text;
}

function cellLines(member: MemberModel, table: MemberTable, siblings: ReadonlySet<string>): string[] {
  const { book, page, owner } = table;
  const prose = proseOf(book, page);
  const bounds = constraintText({ ...withoutSecrets(member), internal: false });
  return [
    [prose(member.description, siblings), bounds && prose(bounds), patternText(member)].filter(Boolean).join(" "),
    member.enum && valuesText(member.enum),
    travelText(member, table),
    exampleText(member, table),
    member.addedLater ? `Since ${sinceLink(page, member.since, member.sinceDate) ?? ""}.` : undefined,
    member.deprecated && `**Deprecated.** ${deprecationMarkdown(member.deprecated, book, page, owner)}`,
  ].filter((line): line is string => line !== undefined && line !== "");
}

/** What is said of a secret in its own words, and without its value. */
const withoutSecrets = (member: MemberModel): MemberModel =>
  member.sensitive ? { ...member, sensitive: false, default: undefined } : member;

const patternText = ({ constraints: { pattern } }: MemberModel): string | undefined =>
  pattern && `Must match ${mdCode(pattern)}.`;

function travelText(member: MemberModel, { side }: MemberTable): string | undefined {
  const facts = [
    member.in && `Sent in the ${member.in === "body" ? "body" : `${member.in} of the request`}.`,
    member.nullable && "May be null.",
    member.internal && !ownUse.test(member.description) && "For the vendor's own use.",
    member.internal && (side === "input" ? "Leave it out." : "Ignore it."),
    member.sensitive && "Never shown in logs, errors and samples.",
  ];
  return facts.filter(Boolean).join(" ") || undefined;
}

const ownUse = /vendor's own use/;

/** Longest example that a cell shows. */
const exampleWidth = 60;

/** A value list is its own example, as is a default; a secret has none; a number that comes back says nothing. */
function exampleText(member: MemberModel, { side }: MemberTable): string | undefined {
  const { example, enum: values, sensitive, internal } = member;
  if (example === undefined || values || sensitive || internal) return undefined;
  if (typeof example !== "string" && (side === "output" || member.default !== undefined)) return undefined;
  const text = typeof example === "string" ? example : JSON.stringify(example);
  return text.trim() === "" || text.length > exampleWidth ? undefined : `Example: ${mdCode(text)}`;
}

/** Most values that a cell spells out. */
const fewValues = 6;

/** What a cell says about a member's values: the short ones at once, all behind the link. */
function valuesText(definition: EnumModel): string {
  const { values, name, open } = definition;
  const target = mdLink(mdCode(name), `#${anchors.values(name)}`);
  const shown = values.slice(0, fewValues).map(({ value, name: constant }) => `${mdCode(value)} ${constant}`);
  const list = shown.join(", ") + (values.length > fewValues ? ", …" : ".");
  return `${open ? "Values" : "One of"} ${target}: ${list}`;
}
