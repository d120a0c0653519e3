/** Whether a filter lets a value through: one that is absent or an empty list lets everything through. */
export const among = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value);

/** Whether a filter for one value lets it through: an absent one lets everything through. */
export const equals = <T>(wanted: T | undefined, value: T): boolean => wanted === undefined || wanted === value;

/** Whether a filter for a part of a text lets it through: an absent or empty one lets everything through. */
export const contains = (wanted: string | undefined, text: string): boolean => text.includes(wanted ?? "");

/** A sorted copy. Rows that are equal in what `by` reads keep their order, either way. */
export function sorted<Row>(
  rows: readonly Row[],
  by: (row: Row) => number | string,
  direction: "ascending" | "descending" = "ascending",
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}
