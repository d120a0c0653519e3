import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { repository } from "../generator/pipeline/project.js";
import { scratchFolder } from "../scratch.js";

const run = promisify(execFile);
/** From the lock file of this folder. */
const load = createRequire(new URL("node_modules/", import.meta.url));
const areHere = existsSync(fileURLToPath(new URL("node_modules/@stoplight/spectral-core", import.meta.url)));

const published = join(repository, "generated/openapi");
const documents = readdirSync(published).map((name) => name.replace(/\.json$/u, ""));

/** What is used of Spectral. */
interface Spectral {
  readonly Spectral: new () => {
    setRuleset(ruleset: object): void;
    run(document: object): Promise<readonly { readonly code: string; readonly path: readonly (string | number)[] }[]>;
  };
  readonly Document: new (text: string, parser: object, source: string) => object;
}

const timeout = 120_000;

describe.runIf(areHere)("those who read the published OpenAPI documents", () => {
  test.for(documents)("find nothing against the rules of Spectral in %s", { timeout }, async (name) => {
    const { Spectral, Document } = load("@stoplight/spectral-core") as Spectral; // as it documents itself
    const { Json } = load("@stoplight/spectral-parsers") as { readonly Json: object };
    const { oas } = load("@stoplight/spectral-rulesets") as { readonly oas: object };
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [oas] });
    const text = readFileSync(join(published, `${name}.json`), "utf8");
    const found = await spectral.run(new Document(text, Json, name));
    expect(found.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([]);
  });

  test("make code of all of them that compiles: types by one generator, a client by another", { timeout }, async () => {
    const folder = scratchFolder("openapi");
    symlinkSync(join(repository, "test/strangers/node_modules"), join(folder, "node_modules"));
    const generators = [
      ["node_modules/openapi-typescript/bin/cli.js", (from: string, to: string) => [from, "-o", to]],
      ["test/strangers/node_modules/oazapfts/dist/cli.js", (from: string, to: string) => [from, to]],
    ] as const;
    for (const name of documents)
      await Promise.all(
        generators.map(([program, args], index) => {
          const given = args(join(published, `${name}.json`), join(folder, `${name}-${index}.ts`));
          return run(process.execPath, [join(repository, program), ...given], { maxBuffer: 1e8 });
        }),
      );
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          ...{ strict: true, noEmit: true, skipLibCheck: true, module: "esnext", moduleResolution: "bundler" },
          ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] },
        },
      }),
    );
    const compiler = join(repository, "node_modules/typescript-7/bin/tsc");
    await expect(run(process.execPath, [compiler, "-p", folder])).resolves.toEqual({ stdout: "", stderr: "" });
    expect(readdirSync(folder)).toHaveLength(documents.length * generators.length + 2);
  });
});
