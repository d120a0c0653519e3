import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cache } from "../../generator/cache/index.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Model } from "../../generator/model/model.js";
import { read } from "../../generator/pipeline.js";
import type { Files, Lines } from "./batch.js";

/** What `validate` made of a batch. */
export interface Accepted {
  readonly model: Model;
  /** How often each code of the catalogue was found on the way. */
  readonly findings: ReadonlyMap<string, number>;
}

/** Takes out what `validate` finds, line by line, until it accepts the rest. */
export async function accept(root: string, files: Files): Promise<Accepted> {
  const findings = new Map<string, number>();
  const cache = { spec: memoryOfRounds(), outputs: neverAsked, isCurrent: () => false };
  const written = new Map<string, Lines>();
  for (let round = 0; round < 40; round++) {
    for (const [path, lines] of files) if (written.get(path) !== lines) write(root, path, `${lines.join("\n")}\n`);
    for (const [path, lines] of files) written.set(path, lines);
    const { model, diagnostics } = await read(root, () => undefined, cache);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { code } of round === 0 ? diagnostics : errors) findings.set(code, (findings.get(code) ?? 0) + 1);
    if (model !== undefined && errors.length === 0) return { model, findings };
    if (round === 39)
      throw new Error(
        errors.map(({ code, message, place }) => `${place.file}:${place.line} ${code} ${message}`).join("\n"),
      );
    takeOut(root, files, errors);
  }
  throw new Error("There is no last round.");
}

const neverAsked = (): never => {
  throw new Error("Reading renders nothing.");
};

/** What a round has parsed and found right, for the next: most files stay. */
function memoryOfRounds(): Cache["spec"] {
  const parsed = new Map<string, { readonly data: unknown }>();
  const satisfied = new Set<string>();
  const memory: ReturnType<Cache["spec"]> = {
    recall: (text) => parsed.get(text),
    keep: (text, data) => void parsed.set(text, { data }),
    offsetsAt: () => undefined,
    keepOffsets: () => undefined,
    satisfies: (text, schema) => satisfied.has(`${schema}\0${text}`),
    keepSatisfied: (text, schema) => void satisfied.add(`${schema}\0${text}`),
    save: () => undefined,
  };
  return () => memory;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A line of a member or of another name goes; where a whole definition is meant, it goes whole. */
function takeOut(root: string, files: Files, errors: readonly Diagnostic[]): void {
  for (const [file, found] of groupedByFile(errors)) {
    const lines = files.get(file) ?? [];
    const wrong = new Set(found.map(({ place }) => place.line - 1));
    const isMinor = [...wrong].every((at) =>
      /^(?: {2}"|as:|permission:|errata:|errors:|description:)/u.test(lines[at] ?? ""),
    );
    if (isMinor) files.set(file, withoutEmpty(lines.filter((_, at) => !wrong.has(at))));
    else if (/\/(?:actions|structures)\//u.test(file)) {
      files.delete(file);
      rmSync(join(root, file));
    } else throw new Error(`${file}: ${found.map(({ code, message }) => `${code} ${message}`).join("\n")}`);
  }
}

/** A key whose last member has gone goes, too. */
const withoutEmpty = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => !/^\w+:$/u.test(line) || (lines[at + 1]?.startsWith("  ") ?? false));

function groupedByFile(errors: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const error of errors) groups.set(error.place.file, [...(groups.get(error.place.file) ?? []), error]);
  return groups;
}
