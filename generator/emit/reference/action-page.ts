import type { ActionModel, ExampleModel, MemberModel } from "../../model/model.js";
import { allOutputs } from "../../model/reach.js";
import { protocolOf } from "../../protocols/index.js";
import { anchors, link, pages } from "./anchors.js";
import { membersOf, type Book } from "./book.js";
import { pagingNote, pollingNote, waitingNote } from "./calls.js";
import { factsOf } from "./facts.js";
import { historyOf } from "./history.js";
import { headOf, mdCell, mdCode, mdText } from "./markdown.js";
import { memberRows, type MemberRow } from "./members.js";
import { deprecationMarkdown, linkTo, proseOf } from "./prose.js";
import { retryText } from "./retry.js";
import { signatureText } from "../sample.js";
import { exampleSample } from "./samples.js";
import { valueTables } from "./values.js";

/** Data of templates/docs/action.md.hbs: every string is finished Markdown. */
export function actionPage(action: ActionModel, book: Book): Readonly<Record<string, unknown>> {
  const page = pages.action(action.name);
  const prose = proseOf(book, page);
  const siblings = membersOf(action);
  return {
    head: headOf(action.name, `${action.title} (${action.titleZh}). ${action.summary}`),
    title: mdText(action.title),
    titleZh: mdText(action.titleZh),
    deprecated: action.deprecated ? deprecationMarkdown(action.deprecated, book, page) : null,
    summary: prose(action.summary, siblings),
    description: action.description ? prose(action.description, siblings) : null,
    signature: signatureText(action, book),
    facts: factsOf(action, book, page),
    inputs: inputRows(action, book, page),
    responses: tablesOf(action, book, page),
    values: valueTables([...action.input, ...allOutputs(action)], book, page),
    errors: errorRows(action, book, page),
    errorsUnknown: action.unknown.includes("errors"),
    commonLink: link(page, pages.errors, anchors.commonErrors),
    retriesLink: link(page, pages.errors, anchors.retry),
    parametersLink: link(page, pages.index, anchors.parameters),
    paging: pagingNote(action, book),
    waiting: waitingNote(action, book, page),
    polling: pollingNote(action, book, page),
    examples: action.examples.map((example) => exampleData(action, example, book, page)),
    failures: failureRows(action, book, page),
    errata: action.errata.map((text) => prose(text, siblings)),
    history: historyOf(action.name, "action", book, page),
    historyId: anchors.history,
  };
}

const inputRows = (action: ActionModel, book: Book, page: string): MemberRow[] =>
  memberRows(action.input, { book, page, owner: action.name, anchor: anchors.input, side: "input" });

type ResponseTable = { readonly status: string | null; readonly rows: readonly MemberRow[] };

/** One table per response; only REST has several. */
function tablesOf(action: ActionModel, book: Book, page: string): ResponseTable[] {
  const rows = (members: readonly MemberModel[], status?: string): MemberRow[] =>
    memberRows(members, {
      book,
      page,
      owner: action.name,
      anchor: (name) => anchors.output(name, status),
      side: "output",
    });
  if (!action.responses) return [{ status: null, rows: [...rows(action.output), ...envelopeRows(book)] }];
  return Object.entries(action.responses).map(([status, members], index) => ({
    status,
    rows: rows(members, index === 0 ? undefined : status),
  }));
}

/** Members that the protocol adds to every response. */
const envelopeRows = ({ service }: Book): MemberRow[] =>
  protocolOf(service.protocol).envelope.map(({ name, type, description }) => ({
    id: anchors.output(name),
    name: mdCode(name),
    type: mdCode(type),
    required: "no",
    text: mdCell(mdText(description)),
  }));

function errorRows(action: ActionModel, book: Book, page: string): readonly Readonly<Record<string, string>>[] {
  const prose = proseOf(book, page);
  return action.errors.map((error) => ({
    code: linkTo(error.code, page, { page: pages.errors, anchor: anchors.error(error.code) }),
    cause: mdCell(prose(error.description)),
    solution: mdCell(error.solution ? prose(error.solution) : ""),
    retry: retryText(error, action),
    repeat: error.retry === "never" ? "no" : "yes",
  }));
}

/** Refusals as printed; a code that the list lacks is no link. */
const failureRows = (action: ActionModel, book: Book, page: string): readonly Readonly<Record<string, string>>[] =>
  action.failures.map(({ status, code, message }) => ({
    status: mdCode(status),
    code: book.service.errors.some((error) => error.code === code)
      ? linkTo(code, page, { page: pages.errors, anchor: anchors.error(code) })
      : mdCode(code),
    message: mdCell(mdCode(message)),
  }));

function exampleData(
  action: ActionModel,
  example: ExampleModel,
  book: Book,
  page: string,
): Readonly<Record<string, unknown>> {
  const prose = proseOf(book, page);
  const siblings = membersOf(action);
  const { invalid, title, status } = example;
  return {
    title: mdText(title),
    ...exampleSample(action, example, book),
    status: status === undefined ? null : mdCode(status),
    code: status ?? null,
    requestNote: invalid.request ? prose(invalid.request, siblings) : null,
    responseNote: invalid.response ? prose(invalid.response, siblings) : null,
  };
}
