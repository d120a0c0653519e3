const numeric =
  /^(?<year>\d{4})(?:[-/.]|\s*年\s*)(?<month>\d{1,2})(?:[-/.]|\s*月\s*)(?<day>\d{1,2})日?(?:[ T]+(?<clock>.+))?$/u;
const worded = /^(?<word>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?:,? (?<clock>.+))?$/iu;
const clockText = /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<half>am|pm))?$/iu;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zone in which the vendor prints times without one: Beijing's. */
const zone = "+08:00";

/** `2025-05-13 01:53:09` as `2025-05-13T01:53:09+08:00`, a bare day as it is; undefined for what is neither. */
export function publishedOf(text: string): string | undefined {
  const groups = (numeric.exec(text.trim()) ?? worded.exec(text.trim()))?.groups;
  if (groups === undefined) return undefined;
  const { year = "", day = "", word, clock } = groups;
  const month = word === undefined ? groups["month"] : String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
  const date = [year, two(month), two(day)].join("-");
  if (clock === undefined) return isReal(date, "00:00:00") ? date : undefined;
  const hours = clockOf(clock);
  return hours !== undefined && isReal(date, hours) ? `${date}T${hours}${zone}` : undefined;
}

function clockOf(text: string): string | undefined {
  const groups = clockText.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { hour = "", minute, second, half } = groups;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return [String(hours), minute, second].map(two).join(":");
}

const two = (digits = "0"): string => digits.padStart(2, "0");

/** The 31st of June is none. */
function isReal(date: string, clock: string): boolean {
  const time = new Date(`${date}T${clock}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${date}T${clock}`);
}
