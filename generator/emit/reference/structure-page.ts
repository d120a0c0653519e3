import type { StructureModel } from "../../model/model.js";
import { anchors, link, pages } from "./anchors.js";
import { membersOf, type Book } from "./book.js";
import { historyOf } from "./history.js";
import { headOf, mdCode, mdText } from "./markdown.js";
import { memberRows } from "./members.js";
import { deprecationMarkdown, linkTo, proseOf, sinceLink } from "./prose.js";
import { valueTables } from "./values.js";

/** Data of templates/docs/structure.md.hbs. */
export function structurePage(structure: StructureModel, book: Book): Readonly<Record<string, unknown>> {
  const { name, titleZh, description, members, asInput, asOutput, doc } = structure;
  const page = pages.structure(name);
  const prose = proseOf(book, page);
  const siblings = membersOf(structure);
  return {
    head: headOf(name, titleZh ? `${description} (${titleZh})` : description),
    titleZh: titleZh ? mdText(titleZh) : null,
    deprecated: structure.deprecated ? deprecationMarkdown(structure.deprecated, book, page) : null,
    description: prose(description, siblings),
    role: `${roleText(asInput, asOutput)}${structure.as === undefined ? "" : ` In TypeScript it is ${mdCode(structure.as)}.`}`,
    since: sinceLink(page, structure.since, structure.sinceDate),
    doc: doc ?? null,
    asInput,
    rows: memberRows(members, {
      book,
      page,
      owner: name,
      anchor: anchors.member,
      side: asInput ? "input" : "output",
    }),
    values: valueTables(members, book, page),
    actions: structure.usedBy.map((action) => linkTo(action, page, { page: pages.action(action) })),
    structures: holders(name, book).map((holder) => linkTo(holder, page, { page: pages.structure(holder) })),
    errata: structure.errata.map((text) => prose(text, siblings)),
    history: historyOf(name, "structure", book, page),
    historyId: anchors.history,
    index: link(page, pages.index),
  };
}

function roleText(asInput: boolean, asOutput: boolean): string {
  if (asInput && asOutput) return "Part of inputs and of responses.";
  return asInput ? "Part of inputs." : "Part of responses.";
}

/** Structures that have a member of this one. */
const holders = (name: string, { service }: Book): string[] =>
  service.structures
    .filter(({ members }) => members.some(({ type: { base } }) => base.kind === "structure" && base.name === name))
    .map((structure) => structure.name);
