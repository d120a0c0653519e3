import type { EqualModel, Model } from "../../model/model.js";
import type { OutputFile } from "../../render/output.js";
import { usage } from "../sample.js";
import { pages } from "./anchors.js";
import type { Book } from "./book.js";
import { inputSample } from "./samples.js";
import { bookOf } from "./open-book.js";
import { mdCode, mdLink, mdText } from "./markdown.js";

type Side = EqualModel["sides"][number];

/** A page of what the same task is called at each vendor, with the calls. */
export function emitEquals(model: Model): OutputFile[] {
  if (model.equals.length === 0) return [];
  const ids = [...new Set(model.equals.flatMap(({ sides }) => sides.map(({ service }) => service)))];
  const books = ids.flatMap((id) => model.services.filter((one) => one.id === id).map((one) => bookOf(one, model)));
  const data = {
    clients: books.map(({ service, module, variable }) => ({
      ...{ client: service.client, module, variable, title: mdText(service.title) },
      region: service.endpoints.find(({ region }) => region !== undefined)?.region ?? service.regions[0]?.id ?? null,
    })),
    tasks: model.equals.map((equal) => taskData(equal, books)),
  };
  return [{ kind: "page", path: "docs/guides/equals-across-vendors.md", template: "docs/equals.md.hbs", data }];
}

function taskData(
  { task, title, titleZh, note, sides }: EqualModel,
  books: readonly Book[],
): Readonly<Record<string, unknown>> {
  const sideOf = ({ service }: Book): Side | undefined => sides.find((side) => side.service === service.id);
  return {
    ...{ id: task, title: mdText(title), titleZh: mdText(titleZh), note: note === undefined ? null : mdText(note) },
    links: books.map((book) => linksOf(sideOf(book)?.steps ?? [], book)),
    sides: books.flatMap((book) => {
      const side = sideOf(book);
      return side ? [sideData(side, book)] : [];
    }),
  };
}

const linksOf = (steps: Side["steps"], { service }: Book): string =>
  steps.length === 0
    ? "—"
    : steps.map(({ action }) => mdLink(mdCode(action), `../${service.subpath}/${pages.action(action)}`)).join(", ");

function sideData({ steps, note }: Side, book: Book): Readonly<Record<string, unknown>> {
  const calls = steps.flatMap(({ action, input }) => {
    const found = book.actions.get(action);
    if (found === undefined) return [];
    const [before, after] = usage(found);
    // One block may hold several calls, and no name twice.
    return [inputSample(before.replace(/^const response = /u, ""), found, input, book, after)];
  });
  return {
    title: mdText(book.service.title),
    note: note === undefined ? null : mdText(note),
    code: calls.length > 0 ? calls.join("\n") : null,
  };
}
