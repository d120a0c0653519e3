import type { ActionModel, CategoryModel, ServiceModel } from "../../model/model.js";
import { anchors, link, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { currencyOf } from "./currency.js";
import { badge, count, headOf, mdCell, mdCode, mdText } from "./markdown.js";
import { deprecationMarkdown, linkTo, proseOf } from "./prose.js";
import { shortSample } from "./samples.js";

const page = pages.index;

/** Data of templates/docs/index.md.hbs: what the service is, and the way to everything else. */
export function indexPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const { title, titleZh, version, description, errata } = service;
  const [call] = [...service.actions].sort((a, b) => easiness(a) - easiness(b));
  return {
    head: headOf(`${title} ${version}`, titleZh ? `${description} (${titleZh})` : description),
    titleZh: titleZh ? mdText(titleZh) : null,
    vendor: mdText(service.vendor),
    description: proseOf(book, page)(description),
    deprecated: service.deprecated ? deprecationMarkdown(service.deprecated, book, page) : null,
    incomplete: !service.complete,
    doc: service.doc,
    current: currencyOf(service) ?? null,
    module: book.module,
    client: service.client,
    variable: book.variable,
    region: service.endpoints.find(({ region }) => region !== undefined)?.region ?? service.regions[0]?.id ?? null,
    call: call ? shortSample("const response = await ", call, book) : null,
    lists: listsOf(book),
    guide: book.migration ? pages.migration : null,
    tablesId: anchors.tables,
    tables: service.tables.map(({ name, title }) => ({
      link: linkTo(name, page, { page: pages.table(name) }),
      title: mdText(title),
    })),
    errata: errata.length > 0,
    categories: service.categories.flatMap((category) => categoryData(category, book)),
    structuresId: anchors.structures,
    structures:
      service.structures.map(({ name }) => linkTo(name, page, { page: pages.structure(name) })).join(", ") || null,
    ...conventionsOf(book),
  };
}

/** A first call reads, needs no input, and pages. */
const easiness = ({ effect, input, paginate, deprecated }: ActionModel): number =>
  (deprecated ? 8 : 0) +
  (effect === "read" ? 0 : 4) +
  (input.some(({ required }) => required) ? 2 : 0) +
  (paginate ? 0 : 1);

/** Pages that some services have nothing to say on. */
export const optionalPages = ({
  actions,
  releases,
}: ServiceModel): { rateLimits: boolean; permissions: boolean; changelog: boolean } => ({
  rateLimits: actions.some(({ rateLimit }) => rateLimit !== undefined),
  permissions: actions.some(({ permission }) => permission !== undefined),
  changelog: releases.length > 0,
});

interface ListRow {
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** The way to the pages beside those of the actions; to some only where there is something to read. */
function listsOf({ service, migration }: Book): ListRow[] {
  const { errors, enums, releases, structures, actions, tables } = service;
  const { rateLimits, permissions, changelog } = optionalPages(service);
  const row = (to: string, title: string, text: string, isThere = true): ListRow[] =>
    isThere ? [{ page: to, title, text }] : [];
  const on = (anchor: string): string => link(page, page, anchor);
  return [
    ...row(pages.migration, "Migration", "What to call instead, call by call.", migration),
    ...row(pages.errors, "Errors", `${count(errors.length, "code")}: cause, solution, whether a retry helps.`),
    ...row(pages.enums, "Values", `${count(enums.length, "value set")} with constants and meanings.`),
    ...row(pages.rateLimits, "Rate limits", `Requests per second of ${count(actions.length, "action")}.`, rateLimits),
    ...row(pages.permissions, "Permissions", "The permission that the caller of each action needs.", permissions),
    ...row(pages.deprecations, "Deprecations", "What, since when, what instead, why."),
    ...row(
      pages.changelog,
      "Changelog",
      `${count(releases.length, "release")} of the vendor, newest first.`,
      changelog,
    ),
    ...row(pages.errata, "Errata", "Where the vendor's pages contradict themselves, and what holds."),
    ...row(
      on(anchors.structures),
      "Structures",
      `${count(structures.length, "structure")} that inputs and responses consist of.`,
      structures.length > 0,
    ),
    ...row(on(anchors.tables), "Tables", `${count(tables.length, "table")} of constants.`, tables.length > 0),
  ];
}

function categoryData({ id, title, titleZh }: CategoryModel, book: Book): Readonly<Record<string, unknown>>[] {
  const actions = book.service.actions.filter(({ category }) => category === id);
  if (actions.length === 0) return [];
  return [
    {
      id: anchors.category(id),
      title: mdText(titleZh ? `${title} (${titleZh})` : title),
      rows: actions.map((action) => ({
        action: mdCell(
          linkTo(action.name, page, { page: pages.action(action.name) }) +
            (action.deprecated ? `\n${badge("deprecated")}` : ""),
        ),
        title: mdCell(`${mdText(action.title)}\n${mdText(action.titleZh)}`),
        effect: action.effect,
        limit: action.rateLimit === undefined ? "" : String(action.rateLimit),
      })),
    },
  ];
}

/** Hosts, regions, limits, common parameters. */
function conventionsOf({ service }: Book): Readonly<Record<string, unknown>> {
  const { sites, endpoints, regions, limits, parameters } = service;
  const auths = [...new Set(parameters.map(({ auth }) => auth))];
  return {
    parametersId: anchors.parameters,
    sites: Object.entries(sites).map(([name, text]) => ({ name: mdCode(name), text: mdText(text) })),
    endpoints: endpoints.map(({ site, region, host }) => ({
      site: mdCell(mdCode(site)),
      region: region ? mdCell(mdCode(region)) : "nearest",
      host: mdCell(mdCode(host)),
    })),
    regions: regions.map(({ id, title, titleZh, site }) => ({
      id: mdCell(mdCode(id)),
      title: mdCell(mdText(titleZh ? `${title} (${titleZh})` : title)),
      site: site ? mdCell(mdCode(site)) : "",
    })),
    limits: Object.entries(limits).map(([name, bytes]) => ({
      what: limitNames[name] ?? mdCell(mdCode(name)),
      size: sizeText(bytes),
    })),
    parameterTables: auths.map((auth) => ({
      auth: auth ? mdCode(auth) : null,
      rows: parameters.filter((parameter) => parameter.auth === auth).map(parameterData),
    })),
  };
}

const limitNames: Readonly<Record<string, string>> = {
  get: "GET request",
  form: "POST request, form",
  json: "POST request, JSON",
  response: "response",
};

function sizeText(bytes: number): string {
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20} MB`;
  return bytes % 2 ** 10 === 0 ? `${bytes / 2 ** 10} KB` : `${bytes} bytes`;
}

function parameterData(parameter: ServiceModel["parameters"][number]): Readonly<Record<string, string>> {
  return {
    name: mdCell(mdCode(parameter.name) + (parameter.sensitive ? `\n${badge("secret")}` : "")),
    where: parameter.as && parameter.as !== parameter.name ? `${parameter.in} ${mdCode(parameter.as)}` : parameter.in,
    type: mdCode(parameter.type),
    required: parameter.required ? "**yes**" : "no",
    text: mdCell(mdText(parameter.description)),
  };
}
