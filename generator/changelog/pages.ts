import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { memberDraftOf, type MemberDraft, type MetadataDrafts } from "../upstream/draft.js";
import { additionsTo, type DatedDifferences } from "../upstream/editions.js";
import type { Page, PageProblem, ReadPages } from "../upstream/page/page.js";
import { readPages } from "../upstream/page/read.js";
import { definitionsOf } from "../timeline/definitions.js";
import { keyOf } from "../timeline/entries.js";
import { productOf } from "./product.js";

/** The vendor's pages of actions, as far as an import uses them. */
export interface TakenPages {
  readonly pages: readonly Page[];
  /** Parts of the texts that are no page. */
  readonly leftOut: readonly (ReadPages["leftOut"][number] & { readonly file: string })[];
  readonly refusals: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** Reads pasted pages; what they say otherwise than the metadata is a warning, and the metadata is believed. */
export function pagesIn(
  service: ServiceSpec,
  texts: readonly { readonly file: string; readonly text: string }[],
  drafts: MetadataDrafts | undefined,
): TakenPages {
  const structures = new Set([
    ...service.structures.map(({ data }) => data.structure),
    ...(drafts?.names.structures ?? []),
  ]);
  const context = {
    product: productOf(service)?.name,
    version: service.service.data.version,
    isStructure: (name: string) => structures.has(name),
  };
  const read = texts.map(({ file, text }) => ({ file, ...readPages(file, text, context) }));
  const pages = read.flatMap((one) => one.pages);
  const refuse = (file: string, { line, message }: PageProblem): Diagnostic =>
    error("page-text", { file, line, column: 1 }, message);
  const twice = pages.flatMap((page, index) => {
    const first = pages.findIndex(({ action }) => action === page.action);
    const message = `the page of ${page.action} is here twice, first in line ${pages[first]?.from ?? 0}; leave the older one out.`;
    return first === index ? [] : [refuse(page.file, { line: page.from, message })];
  });
  return {
    pages,
    leftOut: read.flatMap(({ file, leftOut }) => leftOut.map((gap) => ({ ...gap, file }))),
    refusals: [...read.flatMap(({ file, problems }) => problems.map((problem) => refuse(file, problem))), ...twice],
    warnings: pages.flatMap((page) => doubtsOf(page, service, drafts)),
  };
}

function doubtsOf(page: Page, { service }: ServiceSpec, drafts: MetadataDrafts | undefined): Diagnostic[] {
  const { action, file, from, host, doubts } = page;
  const say = (line: number, message: string): Diagnostic => warning("page-doubt", { file, line, column: 1 }, message);
  const site = service.data.endpoints.find((endpoint) => endpoint.host === host)?.site;
  const [main] = service.data.endpoints;
  const foreign =
    site === undefined || site === main?.site
      ? []
      : [say(from, `the page of ${action} is of the site ${site}; what it allows and lists there goes into editions.`)];
  const disagreeing = (["input", "output"] as const).flatMap((side) => {
    const known = drafts?.members(side, action);
    return page[side].members.flatMap((member) => {
      const theirs = known?.find(({ name }) => name === member.name);
      const { line } = member.location.place();
      if (theirs === undefined)
        return known ? [say(line, `${side} ${member.name} of ${action} is on the page and not in the metadata.`)] : [];
      const { type, required } = memberDraftOf(member, side === "input");
      const [here, there] = [
        `${type ?? "unclear"}${required ? ", required" : ""}`,
        `${theirs.type ?? "unclear"}${theirs.required ? ", required" : ""}`,
      ];
      return here === there
        ? []
        : [
            say(
              line,
              `${side} ${member.name} of ${action} is ${here} on the page and ${there} in the metadata, which is taken.`,
            ),
          ];
    });
  });
  return [...doubts.map(({ line, message }) => say(line, message)), ...foreign, ...disagreeing];
}

/** What the metadata says, and what the pages say beside it: members that it lacks, words and examples where it has none. */
export function withPages(drafts: MetadataDrafts | undefined, pages: readonly Page[]): MetadataDrafts | undefined {
  if (pages.length === 0) return drafts;
  const byAction = new Map(pages.map((page) => [page.action, page]));
  const members = pages.flatMap(({ input, output }) => [...input.members, ...output.members]);
  const { names } = drafts ?? { names: { actions: [], structures: [], members: [] } };
  return {
    names: {
      actions: [...new Set([...names.actions, ...byAction.keys()])],
      structures: [...new Set([...names.structures, ...pages.flatMap(({ structures }) => structures)])],
      members: [...new Set([...names.members, ...members.map(({ name }) => name)])],
    },
    title: (action) => drafts?.title(action) ?? byAction.get(action)?.title,
    words: (kind, name) => drafts?.words(kind, name) || (kind === "action" ? (byAction.get(name)?.words ?? "") : ""),
    members: (kind, owner) => {
      const known = drafts?.members(kind, owner);
      const page = kind === "member" ? undefined : byAction.get(owner)?.[kind];
      return page
        ? merged(
            known,
            page.members.map((member) => memberDraftOf(member, kind === "input")),
          )
        : known;
    },
  };
}

function merged(known: readonly MemberDraft[] = [], page: readonly MemberDraft[]): MemberDraft[] {
  const printed = new Map(page.map((member) => [member.name, member]));
  const names = new Set(known.map(({ name }) => name));
  return [
    ...known.map((member) => {
      const { type, words = "", example = "" } = printed.get(member.name) ?? {};
      return {
        ...member,
        type: member.type ?? type,
        words: member.words === "" ? words : member.words,
        example: member.example === "" ? example : member.example,
      };
    }),
    ...page.filter(({ name }) => !names.has(name)),
  ];
}

/**
 * What pages have and the service lacks, on the day of the newest of them: of sources that know no earlier edition. A finding
 * where nobody knows the day.
 */
export function additionsOf(
  service: ServiceSpec,
  pages: readonly Page[],
  given: string | undefined,
): DatedDifferences | Diagnostic | undefined {
  const [first] = pages;
  if (first === undefined) return undefined;
  const defined = definitionsOf(service);
  const changes = additionsTo((kind, name, owner) => defined.has(keyOf({ kind, name, owner })), {
    actions: new Map(pages.map((page) => [page.action, page])),
    structures: new Map(),
  });
  const day =
    pages
      .flatMap(({ updated }) => updated ?? [])
      .toSorted()
      .at(-1) ?? given;
  if (changes.length > 0 && day === undefined) {
    const message = `the page of ${first.action} has no date, and what it adds needs one; say the day of the page with --date.`;
    return error("page-text", { file: first.file, line: first.from, column: 1 }, message);
  }
  return { changes, words: [], day: day ?? "", file: first.file };
}
