import type { ActionFile, ActionYaml, MemberYaml, ServiceSpec } from "../load/spec.js";
import { structuredAll } from "../upstream/examples.js";
import { memberDraftOf, type MetadataDrafts } from "../upstream/draft.js";
import type { Page } from "../upstream/page/page.js";
import { factsIn } from "../upstream/words.js";
import { draftedMember } from "./facts.js";
import { newsOf } from "./news.js";
import type { Sheet } from "./sheet.js";
import type { Task } from "./task.js";

const sides = ["input", "output"] as const;

/** What pages settle of definitions that are there: whatever is unknown of an action, and of its drafts what they lack. */
export function factsOfPages(
  service: ServiceSpec,
  pages: readonly Page[],
  drafts: MetadataDrafts | undefined,
): Sheet["entries"] {
  const entries = withDefinitions(service, pages).flatMap(([page, { data }]) => [
    { path: page.action, value: actionFacts(page, data), line: page.from },
    ...sides.flatMap((side) =>
      Object.entries(data[side] ?? {}).flatMap(([name, member]) => {
        const vendor = drafts?.members(side, page.action)?.find((one) => one.name === name);
        if (member.draft !== true || vendor === undefined) return [];
        const facts = Object.entries(draftedMember(service, vendor, side, drafts)).filter(([key]) => !(key in member));
        return [{ path: `${page.action}.${side}.${name}`, value: Object.fromEntries(facts), line: page.from }];
      }),
    ),
  ]);
  return entries.filter(({ value }) => Object.keys(value).length > 0);
}

function withDefinitions({ actions }: ServiceSpec, pages: readonly Page[]): [Page, ActionFile][] {
  return pages.flatMap((page): [Page, ActionFile][] => {
    const file = actions.find(({ data }) => data.action === page.action);
    return file ? [[page, file]] : [];
  });
}

/** Keys of an action that the definition lacks and the page has; a key that is null goes. */
function actionFacts(page: Page, data: ActionYaml): Readonly<Record<string, unknown>> {
  const { rateLimit, region, title, updated } = page;
  const errors = page.errors?.map(({ code }) => code);
  const found = {
    ...(data.rateLimit === undefined && rateLimit !== undefined && { rateLimit }),
    ...(data.errors === undefined && errors !== undefined && { errors }),
  };
  const unknown = data.unknown?.filter((key) => !(key in found));
  const settled = unknown !== undefined && unknown.length !== data.unknown?.length;
  const drafted = data.draft === true && {
    ...(!("titleZh" in data) && title !== undefined && { titleZh: title }),
    ...(updated !== undefined && { reviewed: updated }),
    ...(!region && { region }),
    ...(data.examples === undefined &&
      page.examples.length > 0 && { examples: structuredAll(page.examples, page.input) }),
  };
  return { ...found, ...(settled && { unknown: unknown.length === 0 ? null : unknown }), ...drafted };
}

/** What a page says and the definition does not: a person decides. Names that a page lacks may be deprecated ones. */
export function pageTasks(service: ServiceSpec, pages: readonly Page[]): Task[] {
  return withDefinitions(service, pages).flatMap(([page, file]) => {
    const { data } = file;
    const at = `the page (${page.file}:${page.from}${page.updated === undefined ? "" : `, ${page.updated}`})`;
    const say = (what: string, path: readonly string[] = ["action"]): Task => ({
      ...{ place: file.placeOfKey(path), what, draft: false },
    });
    const unknown = (page.errors ?? []).filter(({ code }) => !isKnownCode(service, code));
    return [
      ...limitsOf(page, data).map((what) => say(`${page.action}: ${what} on ${at}.`)),
      ...sides.flatMap((side) =>
        page[side].members.flatMap((theirs) => {
          const ours = data[side]?.[theirs.name];
          if (ours === undefined || ours.draft === true) return [];
          const news = memberNews(service, ours, memberDraftOf(theirs, side === "input"));
          const where = `${at.slice(0, -1)}, line ${theirs.location.place().line})`;
          const title = `${side} ${theirs.name} of ${page.action}`;
          return news.map((one) => say(`${title}: ${one}, says ${where}.`, [side, theirs.name]));
        }),
      ),
      ...unknown.map(({ code, words }) =>
        say(`${page.action} has the code ${code}, which errors.yaml lacks.\n      vendor: ${words}`, ["errors"]),
      ),
    ];
  });
}

function isKnownCode({ errors }: ServiceSpec, code: string): boolean {
  const { common = [], business = [] } = errors?.data ?? {};
  return [...common, ...business].some((one) => one.code === code);
}

function limitsOf({ rateLimit, errors, examples }: Page, data: ActionYaml): string[] {
  const codes = errors?.map(({ code }) => code) ?? [];
  const own = data.errors ?? [];
  const fresh = codes.filter((code) => !own.includes(code));
  const gone = errors === undefined ? [] : own.filter((code) => !codes.includes(code));
  return [
    ...(rateLimit === undefined || rateLimit === data.rateLimit
      ? []
      : [`rateLimit is ${rateLimit} (the definition has ${data.rateLimit ?? "none"})`]),
    ...(fresh.length > 0 ? [`errors has ${fresh.join(", ")} (the definition has not)`] : []),
    ...(gone.length > 0 ? [`errors lacks ${gone.join(", ")} (the definition has it)`] : []),
    ...(examples.length > 0 && data.examples === undefined ? [`there is an example (the definition has none)`] : []),
  ];
}

function memberNews(service: ServiceSpec, ours: MemberYaml, theirs: ReturnType<typeof memberDraftOf>): string[] {
  const { type, required, words } = theirs;
  return [
    ...(type === undefined || type === ours.type ? [] : [`type is ${type} (the definition has ${ours.type})`]),
    ...(required === (ours.required ?? false) ? [] : [`it is ${required ? "required" : "optional"}`]),
    ...newsOf(ours, { values: [] }, factsIn(words), service),
  ];
}
