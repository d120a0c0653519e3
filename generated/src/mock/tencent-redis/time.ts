const offset = 8 * 3_600_000;
const pattern = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/;

/** What is written where there is no time (yet). */
export const noTime = "0000-00-00 00:00:00";

export const day = 86_400_000;

/** A time as the vendor writes it: Beijing's, without a zone. */
export const timeText = (time: number): string => new Date(time + offset).toISOString().slice(0, 19).replace("T", " ");

/** The moment that such a text means; NaN when it is none. */
export const timeOf = (text: string): number => {
  const [, date, clock] = pattern.exec(text) ?? [];
  return date === undefined ? Number.NaN : Date.parse(`${date}T${clock ?? ""}Z`) - offset;
};

/** Some months later; the day is that of the month as far as the month has it. */
export function monthsAfter(time: number, months: number): number {
  const from = new Date(time + offset);
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to.getTime() - offset;
}

/** Whether a time lies in a period, either end of which may be open. */
export const within = (text: string, begin: string | undefined, end: string | undefined): boolean =>
  (begin === undefined || text >= begin) && (end === undefined || text <= end);
