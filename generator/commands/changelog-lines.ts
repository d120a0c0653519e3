import type { Import } from "../changelog/index.js";
import type { ServiceSpec } from "../load/spec.js";
import type { Place } from "../diagnostics/place.js";

type Written = readonly { readonly file: string; readonly change: "created" | "updated" }[];

/** What an import did, or would do, in lines for a person. */
export function linesOf(
  { fresh, known, leftOut, others, pages, tasks, after }: Import,
  files: Written,
  dryRun: boolean,
): string[] {
  return [
    ...(known.length > 0 ? [`Known already: ${ranges(known)}.`] : []),
    ...(fresh.length > 0 ? [`New: ${ranges(fresh)}.`] : []),
    ...others.map(({ product, from, to }) => `Lines ${from} to ${to} of the text are of another product, ${product}.`),
    ...(leftOut
      ? [
          `Left out: lines ${leftOut.from} to ${leftOut.to} of the text, from “${leftOut.text.slice(0, 40)}” on, are no changelog.`,
        ]
      : []),
    ...pages.pages.map((page) => pageLine(page, after)),
    ...pages.leftOut.map(
      ({ file, from, to, text }) =>
        `Left out: lines ${from} to ${to} of ${file}, from “${text.slice(0, 40)}” on, are no page of an action.`,
    ),
    ...files.map(({ file, change }) => `${dryRun ? "would be " : ""}${change} ${file}`),
    ...(files.length === 0 ? ["There is nothing to write."] : []),
    ...(tasks.length > 0 ? ["", `To do (${tasks.length}):`] : []),
    ...tasks.map(({ place, what }) => `  ${placeText(place)} ${what}`),
    ...(tasks.some(({ draft }) => draft)
      ? ["", "`cachesmith validate` fails until the drafts are finished, and lists them."]
      : []),
  ];
}

/** What a page was found to hold, so that what was missed is seen. */
function pageLine(page: Import["pages"]["pages"][number], { structures }: ServiceSpec): string {
  const { action, file, from, to, updated, input, output, rateLimit, errors, examples } = page;
  const defined = new Set(structures.map(({ data }) => data.structure));
  const unknown = page.structures.filter((name) => !defined.has(name));
  const held = [
    `${input.members.length} inputs`,
    `${output.members.length} outputs`,
    rateLimit === undefined ? "no rate limit" : `${rateLimit} requests per second`,
    errors === undefined ? "no table of error codes" : `${errors.length} error codes`,
    `${examples.length} examples`,
  ];
  const dated = updated === undefined ? "" : `, of ${updated}`;
  const open = `; it only names ${unknown.join(", ")}, which nothing defines yet: take them from the metadata or the package.`;
  return `The page of ${action} (${file}, lines ${from} to ${to}${dated}): ${held.join(", ")}${unknown.length > 0 ? open : "."}`;
}

const placeText = ({ file, line }: Place): string => `${file}:${line}`;

/** `release 3`, `releases 1–87, 90`. */
function ranges(releases: readonly { readonly release: number | undefined; readonly published: string }[]): string {
  const numbers = releases.flatMap(({ release }) => release ?? []);
  const days = releases
    .filter(({ release }) => release === undefined)
    .map(({ published }) => `seen in the metadata of ${published}`);
  return [numbers.length > 0 ? numbersText(numbers) : "", ...days].filter((text) => text !== "").join(", ");
}

function numbersText(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  const texts = parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${numbers.length === 1 ? "release" : "releases"} ${texts.join(", ")}`;
}
