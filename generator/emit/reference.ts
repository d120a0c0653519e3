import type { ActionModel, Model, ServiceModel, StructureModel } from "../model/model.js";
import type { OutputFile, PageFile } from "../render/output.js";
import { actionPage } from "./reference/action-page.js";
import { pages } from "./reference/anchors.js";
import { bookOf } from "./reference/book.js";
import { changelogPage } from "./reference/changelog-page.js";
import { deprecationsPage } from "./reference/deprecations-page.js";
import { enumsPage } from "./reference/enums-page.js";
import { errataPage } from "./reference/errata-page.js";
import { errorsPage } from "./reference/errors-page.js";
import { indexPage, optionalPages } from "./reference/index-page.js";
import { migrationPage } from "./reference/migration-page.js";
import { permissionsPage } from "./reference/permissions-page.js";
import { rateLimitsPage } from "./reference/rate-limits-page.js";
import { structurePage } from "./reference/structure-page.js";
import { tablePage } from "./reference/table-page.js";

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
  ];
}

/** The guide away from a service, if the spec has one. */
function migrationOf(service: ServiceModel, model: Model): PageFile["data"][] {
  const migration = model.migrations.find(({ from }) => from === service.id);
  const successor = model.services.find(({ id }) => id === migration?.to);
  return migration && successor ? [migrationPage(migration, bookOf(service, model), bookOf(successor, model))] : [];
}
