import {
  coverageOf,
  type CategoryCoverage,
  type Coverage,
  type Hole,
  type MemberCoverage,
  type Share,
} from "../model/coverage.js";
import { read } from "../pipeline.js";
import { recoverForReading } from "./recovery.js";
import { selectServices } from "./select.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Shows by category how much of each service is curated, and names the holes. Holes are no error. */
export async function coverage(root: string, service: string | undefined, terminal: Terminal): Promise<ExitCode> {
  recoverForReading(root, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  if (!reading.model) {
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const services = selectServices(reading.model, service);
  if (typeof services === "string") {
    terminal.complain(services);
    return exitCodes.usage;
  }
  const covered = services.map(coverageOf);
  terminal.answer({ services: covered });
  for (const one of covered) terminal.say(printCoverage(one, terminal.mark));
  return exitCodes.ok;
}

/** Makes a cell stand out, where the terminal can. */
type Mark = (text: string) => string;

const width = 100;
const actionHeads =
  "category actions inputs outputs described limits enums secrets examples errors errata oldest".split(" ");
const structureHeads = [
  "structures",
  "number",
  "members",
  "",
  "described",
  "limits",
  "enums",
  "secrets",
  "",
  "",
  "errata",
  "",
];

function printCoverage({ service, complete, categories, total, structures, holes }: Coverage, mark: Mark): string {
  const rows = [
    actionHeads,
    ...[...categories, total].map(actionRow),
    structureHeads,
    [
      "",
      `${structures.structures}`,
      `${structures.members}`,
      "",
      ...memberCells(structures),
      "",
      "",
      `${structures.errata}`,
      "",
    ],
  ];
  return [
    `${service} (${complete ? "complete" : "incomplete"})`,
    "",
    ...layOut(rows, mark),
    "",
    ...printHoles(holes),
    "",
  ].join("\n");
}

function actionRow(row: CategoryCoverage): string[] {
  const { category, actions, inputs, outputs, examples, errors, errata, reviewed = "" } = row;
  const counts = [category, ...[actions, inputs, outputs].map(String)];
  // A review's month is enough to see what has grown old.
  return [...counts, ...memberCells(row), fraction(examples), fraction(errors), `${errata}`, reviewed.slice(0, 7)];
}

const memberCells = ({ described, limits, enums, secrets }: MemberCoverage): string[] => [
  fraction(described),
  ...[limits, enums, secrets].map(String),
];

/** `34/34`; with something missing, `!33/34`, so that it stands out in a log too. */
const fraction = ({ have, of }: Share): string => `${have === of ? "" : "!"}${have}/${of}`;

/** Columns as wide as they need to be: names to the left, numbers to the right. */
function layOut(rows: readonly (readonly string[])[], mark: Mark): string[] {
  const widths = actionHeads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string => {
    const padded = column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
    return text.startsWith("!") ? mark(padded) : padded;
  };
  return rows.map((row) => row.map(cell).join(" ").trimEnd());
}

function printHoles(holes: readonly Hole[]): string[] {
  if (holes.length === 0) return ["No holes."];
  const kinds = [...new Set(holes.map(({ lacks }) => lacks))];
  return kinds.flatMap((kind) => {
    const names = holes.filter(({ lacks }) => lacks === kind).map(({ at }) => at);
    return [`Without ${kind} (${names.length}):`, ...wrap(names)];
  });
}

/** Names in lines of the table's width. */
function wrap(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line !== undefined && `${line}, ${name}`.length <= width) lines[lines.length - 1] = `${line}, ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
}
