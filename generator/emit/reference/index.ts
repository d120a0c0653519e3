import type { ActionModel, Model, ServiceModel, StructureModel } from "../../model/model.js";
import type { OutputFile, PageFile } from "../../render/output.js";
import { actionPage } from "./action-page.js";
import { pages } from "./anchors.js";
import { bookOf } from "./open-book.js";
import { changelogPage } from "./changelog-page.js";
import { currencyBadge, currencyOf } from "./currency.js";
import { deprecationsPage } from "./deprecations-page.js";
import { enumsPage } from "./enums-page.js";
import { errataPage } from "./errata-page.js";
import { errorsPage } from "./errors-page.js";
import { indexPage, optionalPages } from "./index-page.js";
import { migrationPage } from "./migration-page.js";
import { permissionsPage } from "./permissions-page.js";
import { rateLimitsPage } from "./rate-limits-page.js";
import { structurePage } from "./structure-page.js";
import { tablePage } from "./table-page.js";

/** The reference of a service in Markdown: an overview, a page an action and a structure, and the lists. */
export function emitReference(service: ServiceModel, model: Model): OutputFile[] {
  const book = bookOf(service, model);
  const page = (path: string, template: string, data: PageFile["data"]): PageFile => ({
    kind: "page",
    path: `docs/${service.subpath}/${path}`,
    template: `docs/${template}.md.hbs`,
    data,
  });
  const { rateLimits, permissions, changelog } = optionalPages(service);
  return [
    page(pages.index, "index", indexPage(book)),
    ...migrationOf(service, model).map((data) => page(pages.migration, "migration", data)),
    ...service.actions.map((action: ActionModel) =>
      page(pages.action(action.name), "action", actionPage(action, book)),
    ),
    ...service.structures.map((structure: StructureModel) =>
      page(pages.structure(structure.name), "structure", structurePage(structure, book)),
    ),
    ...service.tables.map((table) => page(pages.table(table.name), "table", tablePage(table, book))),
    page(pages.enums, "enums", enumsPage(book)),
    page(pages.errors, "errors", errorsPage(book)),
    ...(rateLimits ? [page(pages.rateLimits, "rate-limits", rateLimitsPage(book))] : []),
    ...(permissions ? [page(pages.permissions, "permissions", permissionsPage(book))] : []),
    page(pages.deprecations, "deprecations", deprecationsPage(book)),
    ...(changelog ? [page(pages.changelog, "changelog", changelogPage(book))] : []),
    page(pages.errata, "errata", errataPage(book)),
    ...badgeOf(service),
  ];
}

/** What the definitions are current with, for a badge. */
function badgeOf(service: ServiceModel): OutputFile[] {
  const currency = currencyOf(service);
  if (currency === undefined) return [];
  return [{ kind: "json", path: `docs/${service.subpath}/badge.json`, value: currencyBadge(service, currency) }];
}

/** The guide away from a service, if the spec has one. */
function migrationOf(service: ServiceModel, model: Model): PageFile["data"][] {
  const migration = model.migrations.find(({ from }) => from === service.id);
  const successor = model.services.find(({ id }) => id === migration?.to);
  return migration && successor ? [migrationPage(migration, bookOf(service, model), bookOf(successor, model))] : [];
}
