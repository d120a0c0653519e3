import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { expect, onTestFinished, test } from "vitest";
import { exportModel } from "../../../generator/model/export.js";
import { make } from "../../../generator/pipeline.js";
import { projectOf, repository } from "../pipeline/project.js";
import { mark, payloads, taintedModel } from "./taint.js";

type Node = DefaultTreeAdapterMap["node"];

/** The pages of a site whose definitions are hostile in every text, built as `docs:build` builds them. */
async function taintedSite(): Promise<string> {
  const model = await taintedModel(projectOf("tc3", "kiosk"), payloads.join(" "));
  // Of the name of the package the samples are compiled, which a registry would not take like this.
  const named = { ...model, package: { ...model.package, name: "depot-sdk" } };
  // Beside the packages: Astro takes a component for a page of its own where the two share no folder.
  const cache = join(repository, "node_modules/.cache/cachesmith");
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, "tainted-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["site", "runtime", "program"])
    cpSync(join(repository, "templates", name), join(root, "templates", name), { recursive: true });
  cpSync(join(repository, "tsconfig.json"), join(root, "tsconfig.json"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "templates/guides"));
  const { files } = await make(repository, { model: named }, () => undefined);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, "generated", path)), { recursive: true });
    writeFileSync(join(root, "generated", path), text);
  }
  writeFileSync(join(root, "data.json"), JSON.stringify({ ...toJson(exportModel(named)), package: named.package }));
  const source = join(root, "generated/src");
  await build({
    stdin: {
      contents: named.services
        .map(({ subpath }) => `export * as "${subpath}" from "./${subpath}/index.js";`)
        .join("\n"),
      resolveDir: source,
    },
    ...{
      bundle: true,
      platform: "node",
      format: "cjs",
      external: ["./validators/*"],
      logLevel: "error",
      outfile: join(root, "sdk.cjs"),
    },
    alias: { "#platform": join(source, "runtime/platform/node.ts") },
  });
  writeFileSync(
    join(root, "build.mjs"),
    `import { build } from "astro";
await build({ root: "templates/site", outDir: "../../pages", cacheDir: "../../cache", force: true, logLevel: "warn" });`,
  );
  const env = {
    ...{ PATH: process.env["PATH"], HOME: root, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" },
    ...{ CACHESMITH_SITE_DATA: join(root, "data.json"), CACHESMITH_SITE_SDK: join(root, "sdk.cjs") },
  };
  const options = { cwd: root, env, maxBuffer: 2 ** 26 };
  // Not the whole error: its stack has files that are not there for whoever prints it.
  const failure = await new Promise<string | undefined>((resolve) => {
    execFile(process.execPath, ["build.mjs"], options, (error, _stdout, stderr) =>
      resolve(error === null ? undefined : stderr.split("\n    at ")[0]),
    );
  });
  expect(failure).toBeUndefined();
  return join(root, "pages");
}

/** The exported model as any object. */
const toJson = (model: unknown): object => JSON.parse(JSON.stringify(model)) as object;

/** What of a page a browser would run, or take for markup of its own, because a text of a definition says so. */
function dangersIn(path: string, html: string): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if ("tagName" in node) {
      const { tagName, attrs, childNodes } = node;
      const [first] = childNodes;
      const text = first !== undefined && "value" in first ? first.value : "";
      if (/^(?:script|style)$/u.test(tagName) && text.includes(mark))
        found.push(`${path}: <${tagName}> ${text.slice(0, 80)}`);
      if (tagName.includes(mark.toLowerCase()) || (tagName === "img" && attrs.some(({ value }) => value === "x")))
        found.push(`${path}: <${tagName}>`);
      for (const { name, value } of attrs) {
        if (/^on/u.test(name) || name.includes(mark.toLowerCase()))
          found.push(`${path}: ${tagName} ${name}="${value}"`);
        if (/^(?:href|src|action|formaction|srcdoc)$/u.test(name) && /^\s*(?:javascript|data|vbscript):/iu.test(value))
          found.push(`${path}: ${tagName} ${name}="${value.slice(0, 80)}"`);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(look);
    if ("content" in node) look(node.content);
  };
  look(parse(html));
  return found;
}

test("no text of a definition is markup or code on a page of the built site", { timeout: 180_000 }, async () => {
  const folder = await taintedSite();
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const texts = pages.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  expect(texts.filter(({ text }) => text.includes(mark)).length).toBeGreaterThan(10);
  expect(texts.flatMap(({ path, text }) => dangersIn(path, text))).toEqual([]);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".json"))
      expect(() => JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown, path).not.toThrow();
});

test("what would be found is found", () => {
  for (const html of [
    "<img src=x onerror=a()>",
    `<script>${mark}()</script>`,
    "<a href='javascript:a()'>b</a>",
    `<p ${mark}>`,
  ])
    expect(dangersIn("page", html)).not.toEqual([]);
  expect(dangersIn("page", `<p title="${mark}">&lt;img src=x onerror=${mark}()&gt;</p>`)).toEqual([]);
});
