import { anchors, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { editionText } from "./facts.js";
import { headOf, mdCell, mdText, sentenceList } from "./markdown.js";
import { linkTo } from "./prose.js";

const page = pages.rateLimits;

/** Data of templates/docs/rate-limits.md.hbs: by category, as the pages of the actions state them. */
export function rateLimitsPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const throttled = service.errors.filter(({ retry }) => retry === "throttled");
  return {
    head: headOf(
      `Rate limits of ${service.title}`,
      `How many requests a second each action of ${service.title} takes, by the vendor's pages.`,
    ),
    codes: sentenceList(
      throttled.map(({ code }) => linkTo(code, page, { page: pages.errors, anchor: anchors.error(code) })),
      "or",
    ),
    categories: service.categories.flatMap((category) => {
      const actions = service.actions.filter((action) => action.category === category.id);
      if (actions.length === 0) return [];
      return [{ title: mdText(category.title), rows: actions.map(rowData) }];
    }),
  };
}

const rowData = (action: Book["service"]["actions"][number]): Readonly<Record<string, string>> => ({
  action: linkTo(action.name, page, { page: pages.action(action.name) }),
  limit:
    action.rateLimit === undefined
      ? action.unknown.includes("rateLimit")
        ? "not known yet"
        : "not stated"
      : String(action.rateLimit),
  editions: mdCell(
    action.editions
      .filter(({ rateLimit }) => rateLimit !== undefined)
      .map(editionText)
      .join("\n"),
  ),
});
