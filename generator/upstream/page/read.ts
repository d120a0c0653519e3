import type { Location, UpstreamMember } from "../metadata.js";
import { readCodes } from "./codes.js";
import { hostOf, headingOf, pageLines, updatedOf, type PageLine } from "./lines.js";
import type { Gap, Page, PageContext, PageProblem, ReadPages } from "./page.js";
import { readRows, scalars, type Row } from "./rows.js";
import { readSamples } from "./samples.js";
import { sectionsOf, type Sections } from "./sections.js";
import { describe } from "./words.js";

/** Reads the vendor's pages of actions out of a text; each line of it is read, known, left out by name, or a problem. */
export function readPages(file: string, text: string, context: PageContext): ReadPages {
  const { before, parts } = partsOf(pageLines(text));
  if (parts.length === 0) {
    const message = "there is no page of an action here; paste one from its description to its error codes.";
    return { pages: [], problems: [{ line: 1, message }], leftOut: [] };
  }
  const read = parts.map((lines, index) => readPage(file, lines, index === 0 ? before : [], context));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    problems: read.flatMap(({ problems }) => problems),
    leftOut: [gapOf(before), ...read.map(({ after }) => gapOf(after))].filter((gap) => gap !== undefined),
  };
}

function gapOf(lines: readonly PageLine[]): Gap | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { from: first.line, to: last.line, text: first.text };
}

/** The lines of each page. It begins with its first heading or, where headings were not copied, with its host. */
function partsOf(lines: readonly PageLine[]): { readonly before: PageLine[]; readonly parts: PageLine[][] } {
  const before: PageLine[] = [];
  const parts: PageLine[][] = [];
  let hasHost = false;
  for (const line of lines) {
    const isHost = hostOf(line.text) !== undefined;
    if (headingOf(line.text) === "head" || (isHost && (parts.length === 0 || hasHost))) {
      parts.push([line]);
      hasHost = isHost;
    } else {
      (parts.at(-1) ?? before).push(line);
      hasHost ||= isHost;
    }
  }
  return { before, parts };
}

interface PageReading {
  readonly page: Page | undefined;
  readonly problems: readonly PageProblem[];
  readonly after: readonly PageLine[];
}

function readPage(
  file: string,
  lines: readonly PageLine[],
  before: readonly PageLine[],
  context: PageContext,
): PageReading {
  const sections = sectionsOf(lines);
  const { seen, after } = sections;
  const first = lines[0]?.line ?? 1;
  const refuse = (message: string, others: readonly PageProblem[] = []): PageReading => ({
    ...{ page: undefined, problems: [{ line: first, message }, ...others], after },
  });
  const missing = (["input", "output"] as const).filter((section) => !seen.has(section));
  if (missing.length > 0) return refuse(`the page has no table of ${missing.join("s and of ")}s; paste it whole.`);
  const input = readRows(sections.lines.input, true, context);
  const output = readRows(sections.lines.output, false, context);
  const { examples, problems } = readSamples(sections.lines.examples);
  const codes = readCodes(sections.lines.errors);
  const tables = { input: input.rows, output: output.rows };
  const found = [...input.problems, ...output.problems, ...problems, ...codes.problems];
  const common = new Map(input.rows.map((row) => [row.name, row]));
  const action = valueIn(common.get("Action"));
  if (action === undefined)
    return refuse(
      "the table of inputs has no Action with a value, so nobody knows whose page it is; paste it whole.",
      found,
    );
  const to = (after[0]?.line ?? (lines.at(-1)?.line ?? first) + 1) - 1;
  const page: Page = {
    ...{ action, file, from: first, to, examples, region: common.has("Region") },
    ...headOf(sections, before),
    ...membersIn(file, first, tables),
    errors: seen.has("errors") ? codes.errors : undefined,
    doubts: othersCalled(action, examples).map((message) => ({ line: first, message })),
  };
  const strange = strangers(page, common.get("Version"), context).map((message) => ({ line: first, message }));
  return { page, problems: [...found, ...strange], after };
}

/** The members of both tables, without what belongs to every request and response. */
function membersIn(
  file: string,
  first: number,
  { input, output }: { readonly input: readonly Row[]; readonly output: readonly Row[] },
): Pick<Page, "location" | "input" | "output" | "structures"> {
  const location = locationOf(file, first);
  const objectOf = (rows: readonly Row[], common: readonly string[]): Page["input"] => ({
    ...{ location, membersLocation: locationOf(file, rows[0]?.line ?? first) },
    members: rows.filter(({ name }) => !common.includes(name)).map((row) => memberOf(file, row)),
  });
  const [inputs, outputs] = [objectOf(input, ["Action", "Version", "Region"]), objectOf(output, ["RequestId"])];
  return {
    location,
    input: inputs,
    output: outputs,
    structures: structuresOf([...inputs.members, ...outputs.members]),
  };
}

const locationOf = (file: string, line: number): Location => ({
  pointer: `line ${line}`,
  place: () => ({ file, line, column: 1 }),
});

/** `公共参数，本接口取值：ManualBackupInstance。` */
const valueIn = (row: Row | undefined): string | undefined =>
  /(?:本接口取值|value used for this API) ?[:：] ?(?<value>[\w-]+)/u.exec(row?.words.join("") ?? "")?.groups?.["value"];

function memberOf(file: string, { name, required, list, type, words, line }: Row): UpstreamMember {
  const location = locationOf(file, line);
  const isScalar = [...scalars.values()].includes(type);
  return {
    ...{ name, type: list ? "list" : isScalar ? type : "object", member: type, required: required ?? false },
    ...describe(words),
    ...{ location, locationOf: () => location },
  };
}

function structuresOf(members: readonly UpstreamMember[]): string[] {
  const known = new Set(scalars.values());
  return [...new Set(members.map(({ member }) => member).filter((member) => !known.has(member)))];
}

/** What the description says; title and date of a page in the browser are above it. */
function headOf(
  { title, updated, lines }: Sections,
  before: readonly PageLine[],
): Pick<Page, "title" | "updated" | "host" | "rateLimit" | "words"> {
  const limit =
    /(?:接口请求频率限制 ?[:：] ?(?<zh>\d+) ?次\/秒|maximum of (?<en>\d+) requests can be initiated per second)/iu;
  const texts = lines.head.map(({ text }) => text);
  const found = texts.map((text) => limit.exec(text)?.groups).find((groups) => groups !== undefined);
  const rateLimit = found && Number(found["zh"] ?? found["en"]);
  const above = before.map(({ text }) => updatedOf(text)).findLast((day) => day !== undefined);
  return {
    // A title is the vendor's short Chinese one; on the international site it is the action's name.
    title: title !== undefined && /\p{Script=Han}/u.test(title) ? title : undefined,
    updated: updated ?? above,
    host: texts.map(hostOf).find((host) => host !== undefined),
    rateLimit,
    words: texts.filter((text) => hostOf(text) === undefined && !limit.test(text)).join("\n"),
  };
}

/** What says that the page is of another service. */
function strangers(
  { action, host }: Pick<Page, "action" | "host">,
  version: Row | undefined,
  { product, version: own }: PageContext,
): string[] {
  const [named] = host?.split(".") ?? [];
  const other = valueIn(version);
  const isOther = named !== undefined && product !== undefined && named !== product;
  return [
    ...(isOther ? [`${action} is an action of ${named} (${host ?? ""}), not of ${product}; leave its page out.`] : []),
    ...(other !== undefined && other !== own
      ? [`${action} is an action of version ${other}, the service has ${own}; leave its page out.`]
      : []),
  ];
}

/** Examples that call another action than the page's. */
function othersCalled(action: string, examples: Page["examples"]): string[] {
  return examples.flatMap(({ title, input }) => {
    const called = /^X-TC-Action: ?(?<head>\w+)|[?&]Action=(?<query>\w+)/mu.exec(input)?.groups;
    const name = called?.["head"] ?? called?.["query"] ?? action;
    return name === action ? [] : [`the example "${title}" of ${action} calls ${name}.`];
  });
}
