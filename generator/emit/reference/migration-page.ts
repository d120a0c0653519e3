import type { ActionModel, MigrationModel } from "../../model/model.js";
import { allOutputs } from "../../model/reach.js";
import { anchors, link, linkAcross, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { headOf, mdCell, mdCode, mdLink, mdText, sentenceList } from "./markdown.js";
import { linkTo } from "./prose.js";
import { inputSample, shortSample } from "./samples.js";

const page = pages.migration;

type Entry = MigrationModel["actions"][number];
type Move = NonNullable<Entry["input"]>[number];

/** The two services: names of clients in the samples distinguish them. */
interface Sides {
  readonly old: Book;
  readonly now: Book;
}

/** Data of templates/docs/migration.md.hbs: action by action, what to call instead and what is called how. */
export function migrationPage(migration: MigrationModel, before: Book, after: Book): Readonly<Record<string, unknown>> {
  const sides: Sides = { old: { ...before, variable: "before" }, now: { ...after, variable: "now" } };
  const [from, to] = [before.service, after.service];
  return {
    head: headOf(
      `From ${from.client} to ${to.client}`,
      `What became of the ${migration.actions.length} actions of ${from.title} ${from.version} in ${to.title} ${to.version}.`,
    ),
    summary: mdText(migration.summary),
    sides: [sides.old, sides.now].map(({ service, module, variable }) => ({
      client: service.client,
      module,
      variable,
      region: service.endpoints.find(({ region }) => region !== undefined)?.region ?? service.regions[0]?.id ?? null,
    })),
    overview: migration.actions.map((entry) => ({
      from: mdLink(mdCode(entry.from), `#${anchors.replacement(entry.from)}`),
      to: heirLink(entry, sides),
    })),
    actions: migration.actions.flatMap((entry) => entryData(entry, sides)),
    codes:
      migration.errors.length > 0
        ? { title: "Code", rows: migration.errors.map((row) => rowData(row, codeLinks(sides))) }
        : null,
  };
}

const heirLink = ({ to }: Entry, { now }: Sides): string =>
  to === null ? "nothing" : mdLink(mdCode(to), linkAcross(page, now.service.subpath, pages.action(to)));

function entryData(entry: Entry, sides: Sides): Readonly<Record<string, unknown>>[] {
  const old = sides.old.actions.get(entry.from);
  const now = entry.to === null ? undefined : sides.now.actions.get(entry.to);
  if (old === undefined) return [];
  const tables = [
    { title: "Inputs", rows: entry.input ?? [], links: memberLinks(old, now, "input", sides) },
    { title: "Response", rows: entry.output ?? [], links: memberLinks(old, now, "output", sides) },
    { title: "Error codes", rows: entry.errors ?? [], links: codeLinks(sides) },
  ];
  return [
    {
      id: anchors.replacement(entry.from),
      heading: `${linkTo(entry.from, page, { page: pages.action(entry.from) })} → ${heirLink(entry, sides)}`,
      note: entry.note ? mdText(entry.note) : null,
      code: now ? code(entry, old, now, sides) : null,
      same: sameNames(entry, old, now, sides.old),
      tables: tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows, links }) => ({ title, rows: rows.map((row) => rowData(row, links)) })),
    },
  ];
}

/** The same call in both; where the migration has no example, with nothing but what it needs. */
function code({ example }: Entry, old: ActionModel, now: ActionModel, sides: Sides): string {
  return [
    example ? inputSample("await ", old, example.before, sides.old) : shortSample("await ", old, sides.old),
    example ? inputSample("await ", now, example.after, sides.now) : shortSample("await ", now, sides.now),
  ].join("\n");
}

/** Inputs that keep their names. */
function sameNames(
  { input = [] }: Entry,
  old: ActionModel,
  now: ActionModel | undefined,
  { filled }: Book,
): string | null {
  const told = new Set(input.map(({ from }) => from));
  const same = old.input.filter(
    ({ name }) => !told.has(name) && !filled.has(name) && now?.input.some((member) => member.name === name),
  );
  return sentenceList(same.map(({ name }) => mdCode(name))) || null;
}

interface Links {
  from(name: string): string;
  to(name: string): string;
}

function memberLinks(
  old: ActionModel,
  now: ActionModel | undefined,
  side: "input" | "output",
  { now: book }: Sides,
): Links {
  const anchorOf = (action: ActionModel, path: string): string | undefined => {
    const members = side === "input" ? action.input : allOutputs(action);
    const first = members.find(({ name }) => name === path) ?? members.find(({ name }) => name === path.split(".")[0]);
    return first && anchors[side](first.name);
  };
  const linked = (name: string, target: string, anchor: string | undefined): string =>
    anchor === undefined ? mdCode(name) : mdLink(mdCode(name), `${target}#${anchor}`);
  return {
    from: (name) => linked(name, link(page, pages.action(old.name)), anchorOf(old, name)),
    to: (name) =>
      now === undefined
        ? mdCode(name)
        : linked(name, linkAcross(page, book.service.subpath, pages.action(now.name)), anchorOf(now, name)),
  };
}

const codeLinks = ({ now }: Sides): Links => ({
  from: (name) => linkTo(name, page, { page: pages.errors, anchor: anchors.error(name) }),
  to: (name) => mdLink(mdCode(name), linkAcross(page, now.service.subpath, `${pages.errors}#${anchors.error(name)}`)),
});

const rowData = ({ from, to, note }: Move, links: Links): Readonly<Record<string, string>> => ({
  from: links.from(from),
  to: to === null ? "nothing" : links.to(to),
  note: note ? mdCell(mdText(note)) : "",
});
