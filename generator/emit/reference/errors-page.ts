import type { ErrorModel } from "../../model/model.js";
import { anchors, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { count, headOf, mdCode } from "./markdown.js";
import { linkTo, proseOf } from "./prose.js";
import { retryClasses } from "./retry.js";

/** Data of templates/docs/errors.md.hbs: each code with its cause, the way out, and the actions that list it. */
export function errorsPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const inScope = (scope: ErrorModel["scope"]): readonly ErrorModel[] =>
    service.errors.filter((error) => error.scope === scope);
  return {
    head: headOf(
      `Errors of ${service.title}`,
      `What each of the ${count(service.errors.length, "error code")} of ${service.title} means, and what to do.`,
    ),
    total: service.errors.length,
    retryId: anchors.retry,
    businessId: anchors.businessErrors,
    commonId: anchors.commonErrors,
    classes: retryClasses.map((row) => ({
      ...row,
      codes: service.errors.filter(({ retry }) => retry === row.name).length,
    })),
    guard: `is${service.client}Error`,
    module: book.module,
    code: (service.errors.find(({ retry }) => retry === "busy") ?? service.errors[0])?.code ?? null,
    common: inScope("common").map((error) => errorData(error, book)),
    business: inScope("business").map((error) => errorData(error, book)),
    seen: inScope("seen").map((error) => errorData(error, book)),
    doc: service.errorsDoc ?? null,
    errata: service.errata.length > 0,
    errataPage: pages.errata,
  };
}

function errorData(error: ErrorModel, book: Book): Readonly<Record<string, unknown>> {
  const prose = proseOf(book, pages.errors);
  const users = book.service.actions.filter(({ errors }) => errors.some(({ code }) => code === error.code));
  return {
    id: anchors.error(error.code),
    code: error.code,
    number: error.number ?? null,
    status: error.status ?? null,
    message: error.message ? mdCode(error.message) : null,
    cause: prose(error.description),
    solution: error.solution ? prose(error.solution) : null,
    retry: error.retry,
    source: error.source ?? null,
    then: retryClasses.find(({ name }) => name === error.retry)?.then ?? "",
    actions: users.map(({ name }) => linkTo(name, pages.errors, { page: pages.action(name) })).join(", ") || null,
  };
}
