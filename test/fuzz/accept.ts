import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Model } from "../../generator/model/model.js";
import { read } from "../../generator/pipeline.js";
import type { Files } from "./batch.js";

/** What `validate` made of a batch. */
export interface Accepted {
  readonly model: Model;
  /** How often each code of the catalogue was found on the way. */
  readonly findings: ReadonlyMap<string, number>;
}

/** Takes out what `validate` finds, line by line, until it accepts the rest. */
export async function accept(root: string, files: Files): Promise<Accepted> {
  const findings = new Map<string, number>();
  for (let round = 0; round < 40; round++) {
    for (const [path, lines] of files) write(root, path, `${lines.join("\n")}\n`);
    const { model, diagnostics } = await read(root, () => undefined);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { code } of round === 0 ? diagnostics : errors) findings.set(code, (findings.get(code) ?? 0) + 1);
    if (model !== undefined && errors.length === 0) return { model, findings };
    takeOut(root, files, errors);
  }
  throw new Error("validate still finds something after 40 rounds.");
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
      if (process.env["D"])
        console.log(
          "drop",
          file,
          found.map(({ code, message, place }) => `${place.line} ${code} ${message}`),
        );
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
