import { assertNever } from "../value/assert-never.js";
import type { Paginate } from "../operation.js";
import { valueAt } from "../value/path.js";

type Style<S extends Paginate["style"]> = Extract<Paginate, { style: S }>;
type Fetch<Page> = (input: object) => Promise<Page>;

// Loaded when a caller loops over a call.

/** A walk over all rows, from the first page. */
export interface Walk<Page = unknown> {
  readonly paginate: Paginate;
  /** Inputs of the first page. */
  readonly input: unknown;
  readonly first: Page;
  /** Gets a page by its inputs. */
  readonly fetch: Fetch<Page>;
}

/** Row by row. */
export async function* rows<Page, Item>(walk: Walk<Page>): AsyncGenerator<Item, void> {
  // The definitions say what the rows are; `validateResponse` holds the responses to it.
  for await (const page of pages(walk)) yield* itemsOf(walk.paginate, page) as readonly Item[];
}

/** Rows of a page. A list that is null or absent is an empty one. */
function itemsOf(paginate: Paginate, page: unknown): readonly unknown[] {
  const items = valueAt(page, paginate.items);
  return Array.isArray(items) ? items : [];
}

/** Page by page. */
export function pages<Page>({ paginate, input, first, fetch }: Walk<Page>): AsyncGenerator<Page, void> {
  const inputs = typeof input === "object" && input !== null ? input : {};
  const next: Fetch<Page> = (changes) => fetch({ ...inputs, ...changes });
  switch (paginate.style) {
    case "offset":
      return walkByOffset(paginate, inputs, first, next);
    case "page":
      return walkByPage(paginate, inputs, first, next);
    case "marker":
      return walkByMarker(paginate, first, next);
    default:
      return assertNever(paginate);
  }
}

/**
 * The offset counts rows and must be a multiple of the page size, so the size is the same for all pages and the walk
 * advances by it, even after a page with fewer rows. It ends at the total, which may change on the way, or at an empty page.
 */
async function* walkByOffset<Page>(
  paginate: Style<"offset">,
  inputs: object,
  first: Page,
  fetch: Fetch<Page>,
): AsyncGenerator<Page, void> {
  const at = (offset: number, size: number) =>
    fetch({ [paginate.offset]: offset, ...(paginate.limit === undefined ? {} : { [paginate.limit]: size }) });
  const base = paginate.base ?? 0;
  let offset = numberAt(inputs, paginate.offset) ?? base;
  let page = first;
  let count = itemsOf(paginate, page).length;
  let size = Math.max(numberAt(inputs, paginate.limit) ?? paginate.defaultLimit ?? count, count);
  let settled = count === size;
  for (;;) {
    yield page;
    const total = totalOf(paginate, page);
    if (count === 0 || (total !== undefined && offset - base + (settled ? size : count) >= total)) return;
    let next = await at(offset + size, size);
    const following = itemsOf(paginate, next).length;
    // Fewer rows than asked for although there are more: either some are hidden, or the service caps the size without
    // saying so. If the next page is as short, or beyond the end, it is a cap, and the walk goes on by it.
    if (!settled && total !== undefined && (following === count || following === 0)) {
      size = count;
      next = await at(offset + size, size);
    }
    settled = true;
    offset += size;
    page = next;
    count = itemsOf(paginate, page).length;
    if (count === 0) return;
  }
}

async function* walkByPage<Page>(
  paginate: Style<"page">,
  inputs: object,
  first: Page,
  fetch: Fetch<Page>,
): AsyncGenerator<Page, void> {
  let number = numberAt(inputs, paginate.page) ?? 1;
  let page = first;
  // Pages that the caller skipped count with the size that pages turn out to have.
  let seen = (number - 1) * itemsOf(paginate, page).length;
  const sized =
    paginate.size === undefined ? {} : { [paginate.size]: numberAt(inputs, paginate.size) ?? paginate.defaultLimit };
  for (;;) {
    const count = itemsOf(paginate, page).length;
    seen += count;
    yield page;
    const total = totalOf(paginate, page);
    if (count === 0 || (total !== undefined && seen >= total)) return;
    number += 1;
    page = await fetch({ ...sized, [paginate.page]: number });
  }
}

async function* walkByMarker<Page>(
  paginate: Style<"marker">,
  first: Page,
  fetch: Fetch<Page>,
): AsyncGenerator<Page, void> {
  let marker: unknown;
  for (let page = first; ; page = await fetch({ [paginate.marker]: marker })) {
    yield page;
    const next = valueAt(page, paginate.next);
    // The same marker again would be the same page again, for ever.
    if (next === undefined || next === null || next === "" || next === marker) return;
    marker = next;
  }
}

function totalOf(paginate: Style<"offset"> | Style<"page">, page: unknown): number | undefined {
  const found = paginate.total === undefined ? undefined : valueAt(page, paginate.total);
  // Some vendors send the number as a text.
  return typeof found === "string" && /^\d+$/.test(found) ? Number(found) : countOf(found);
}

function numberAt(value: unknown, path: string | undefined): number | undefined {
  return path === undefined ? undefined : countOf(valueAt(value, path));
}

const countOf = (found: unknown): number | undefined =>
  typeof found === "number" || typeof found === "bigint" ? Number(found) : undefined;
