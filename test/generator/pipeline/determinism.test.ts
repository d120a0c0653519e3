import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { emit } from "../../../generator/emit/index.js";
import { render } from "../../../generator/render/print.js";
import { openDraft } from "../../../generator/render/index.js";
import { openTemplates } from "../../../generator/render/templates.js";
import { walk } from "../../../generator/disk/index.js";
import { emptyFolder, fixtureSpec, linked, modelOf, packageOf, projectOf } from "./project.js";

const root = projectOf("tc3", "kiosk");
const expected = await packageOf(root);

describe("the package has the same bytes", () => {
  test("when it is made again", async () => {
    expect(await packageOf(root)).toEqual(expected);
  });

  test("whatever the order in which the files of the spec were created, and wherever the project lies", async () => {
    expect(await packageOf(recreated((paths) => paths.toReversed()))).toEqual(expected);
    expect(await packageOf(recreated((paths) => paths.toSorted((a, b) => a.length - b.length)))).toEqual(expected);
  });

  test("whatever else lies about: hidden files of a desktop, an editor's leftovers", async () => {
    const littered = projectOf("tc3", "kiosk");
    writeFileSync(join(littered, "spec/depot/.DS_Store"), "x");
    writeFileSync(join(littered, "spec/depot/2020-02-02/.service.yaml.swp"), "x");
    expect(await packageOf(littered)).toEqual(expected);
  });
});

describe("a file has the same bytes", () => {
  const templates = openTemplates(root);

  test("rendered alone as among all others", async () => {
    const outputs = await planned();
    for (const output of outputs) {
      const [alone] = await render([output], templates);
      expect(alone, output.path).toEqual({ path: output.path, text: expected.get(output.path) });
    }
  });

  test("in whatever order the files are rendered", async () => {
    const files = await render((await planned()).toReversed(), templates);
    expect(new Map(files.map(({ path, text }) => [path, text]))).toEqual(expected);
  });

  test("when nothing but it had to be rendered anew", async () => {
    const code = (await planned()).filter(({ path }) => path.endsWith("ListBoxes.request.ts"));
    const { files, render: renderThem } = openDraft(templates);
    await renderThem(code);
    expect(files.map(({ path, text }) => text === expected.get(path))).toEqual([true]);
  });

  test("as plain data that JSON can hold: its hash is what the cache goes by", async () => {
    const outputs = await planned();
    // A key without a value and a key that is absent are the same to every printer.
    expect(outputs).toEqual(JSON.parse(JSON.stringify(outputs)));
  });

  async function planned() {
    const { code, documents } = emit(await modelOf(root), templates);
    return [...code, ...documents()];
  }
});

/** The same project with its files created in another order, as another disk would list them. */
function recreated(order: (paths: readonly string[]) => string[]): string {
  const copy = emptyFolder();
  const sources = (["tc3", "kiosk"] as const).flatMap((fixture) =>
    walk(fixtureSpec(fixture)).map(({ path }) => [path, join(fixtureSpec(fixture), path)] as const),
  );
  const from = new Map(sources);
  for (const path of order([...from.keys()])) {
    const target = join(copy, "spec", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(from.get(path) ?? ""));
  }
  return linked(copy);
}
