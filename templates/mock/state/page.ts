/** Part of some rows, and how many there are in all. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Rows from a position on, at most `limit` of them. */
export const pageAt = <Row>(rows: readonly Row[], offset: number, limit: number): Page<Row> => ({
  rows: rows.slice(offset, offset + limit),
  total: rows.length,
});

/** One of the pages of a fixed size, counted from 1. */
export const pageNumbered = <Row>(rows: readonly Row[], number: number, size: number): Page<Row> =>
  pageAt(rows, (number - 1) * size, size);

/** Rows after the one that a marker names, and the marker of the next page: the id of the last row, when more follow. */
export function pageAfter<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  marker: string | undefined,
  limit: number,
): Page<Row> & { readonly next?: string } {
  const start = marker === undefined ? 0 : rows.findIndex((row) => idOf(row) === marker) + 1;
  const page = pageAt(rows, start, limit);
  const last = page.rows.at(-1);
  return last !== undefined && start + limit < rows.length ? { ...page, next: idOf(last) } : page;
}
