import { anchors, pages } from "./anchors.js";
import { membersOf, type Book } from "./book.js";
import { headOf } from "./markdown.js";
import { linkTo, proseOf } from "./prose.js";

const page = pages.errata;

/** Data of templates/docs/errata.md.hbs: every contradiction in the vendor's pages, and what was settled on. */
export function errataPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const prose = proseOf(book, page);
  return {
    head: headOf(
      `Errata of ${service.title}`,
      `Where the vendor's pages about ${service.title} contradict themselves, and what holds.`,
    ),
    service: service.errata.map((text) => prose(text)),
    actions: entries("action", service.actions, book),
    structures: entries("structure", service.structures, book),
  };
}

type Source = Book["service"]["actions"][number] | Book["service"]["structures"][number];

function entries(
  kind: "action" | "structure",
  sources: readonly Source[],
  book: Book,
): Readonly<Record<string, unknown>>[] {
  const prose = proseOf(book, page);
  return sources
    .filter(({ errata }) => errata.length > 0)
    .map((source) => {
      const siblings = membersOf(source);
      return {
        id: anchors.errata(kind, source.name),
        heading: linkTo(source.name, page, { page: pages[kind](source.name) }),
        lines: source.errata.map((text) => prose(text, siblings)),
      };
    });
}
