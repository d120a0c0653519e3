import { describe, expect, test } from "vitest";
import { planFixes } from "../../../generator/commands/fix.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { printDiagnostics } from "../../../generator/diagnostics/print.js";
import { demo } from "./demo.js";
import { diagnose, edited, load, type Edit } from "./project.js";

const list = "actions/thing/ListThings.yaml";
const create = "actions/thing/CreateThing.yaml";

/** File and code of each finding. */
const codes = async (...edits: readonly Edit[]): Promise<string[]> =>
  (await diagnose(edited(edits))).map(({ code, place }) => `${place.file.replace("spec/demo/v1/", "")} ${code}`);

const change = (file: string, replace: string, by: string): Edit => ({ file, replace, by });

describe("findings all at once", () => {
  const others = [
    change(list, "items: Things", "items: Thinks"),
    change(create, "action: GetTask", "action: GetTusk"),
    change("structures/Thing.yaml", "State: { type: integer", "State: { type: Box, required: true"),
  ];
  const found = [
    `${create} wait-unknown`,
    `${list} paginate-unknown`,
    "structures/Thing.yaml unknown-structure",
    "structures/Thing.yaml enum-type",
  ];

  test("three files with a mistake each", async () => {
    expect((await codes(...others)).toSorted()).toEqual(found.toSorted());
  });

  test.each([
    {
      name: "an unknown key",
      edit: change(list, "title: List things", "title: List things\nhue: red"),
      code: "unknown-key",
    },
    { name: "a misspelt key", edit: change(list, "summary:", "sumary:"), code: "unknown-key" },
    {
      name: "a missing key",
      edit: change(list, "summary: Lists the things of the region.\n", ""),
      code: "missing-key",
    },
    { name: "a wrong value", edit: change(list, "rateLimit: 20", "rateLimit: often"), code: "wrong-value" },
    {
      name: "a member without a type",
      edit: change(list, "Offset: { type: integer, ", "Offset: { "),
      code: "missing-key",
    },
    { name: "a member with a wrong value", edit: change(list, "minLength: 2", "minLength: two"), code: "wrong-value" },
    {
      name: "a wrong entry of a list",
      edit: change(list, "errors: [NotFound]", "errors: [NotFound, 3]"),
      code: "wrong-value",
    },
  ])("beside $name in one of them", async ({ edit, code }) => {
    const all = await codes(...others, edit);
    expect(all.toSorted()).toEqual([...found, `${list} ${code}`].toSorted());
  });

  test("what was taken out of a file is missed by nobody", async () => {
    const broken = change(list, "Offset: { type: integer,", "Offset: { type: integer, kind: 3, max: high,");
    expect(await codes(broken)).toEqual([`${list} unknown-key`, `${list} wrong-value`]);
  });

  test("a service with a file of which too little is left is not judged, the others are", async () => {
    const service = change("service.yaml", "endpoints:", "endpoint:");
    expect(await codes(service, ...others)).toEqual(expect.arrayContaining(["service.yaml unknown-key"]));
    expect(await codes({ file: "enums.yaml", text: "[]\n" }, ...others)).toEqual([
      "enums.yaml modeline",
      "enums.yaml wrong-value",
    ]);
  });
});

describe("a related place", () => {
  test("is shown with its line, and is part of the JSON", async () => {
    const twice = edited([
      change(
        "errors.yaml",
        "business:\n",
        "business:\n  - { code: InternalError, retry: never, description: Once more. }\n",
      ),
    ]);
    const diagnostics = await diagnose(twice);
    const file = "spec/demo/v1/errors.yaml";
    expect(diagnostics[0]?.related).toEqual([{ place: { file, line: 4, column: 13 }, message: "defined here first" }]);
    expect(printDiagnostics(diagnostics, (await load(twice.files)).sources)).toBe(
      `${file}:6:13 error duplicate-error-code
  errors.yaml defines error code InternalError twice; keep one.
      6 |   - { code: InternalError, retry: never, description: Once more. }
        |             ^
  ${file}:4:13 defined here first
      4 |   - { code: InternalError, retry: server, description: The service failed. }
        |             ^`,
    );
  });
});

describe("a fix", () => {
  /** The text of a file after the fixes of all findings. */
  async function fixed(file: string, ...edits: readonly Edit[]): Promise<string | undefined> {
    const project = edited(edits);
    const { sources } = await load(project.files);
    const { changes } = planFixes(await diagnose(project), sources);
    return changes.find((found) => found.file === `spec/demo/v1/${file}`)?.text;
  }

  test("writes a key and a name that are certainly misspelt, and changes nothing else", async () => {
    const text = demo[`spec/demo/v1/${list}`] ?? "";
    const before = text
      .replace("summary:", "# why\n'sumary':  ")
      .replace("min: 1,", "minimum: 1, # not 0\n   ")
      .replace("[NotFound]", '[ "NotFund" ]');
    expect(await fixed(list, { file: list, text: before })).toBe(
      before.replace("sumary", "summary").replace("minimum", "min").replace("NotFund", "NotFound"),
    );
  });

  test.each([
    { name: "a key that is there already", edit: change(list, "summary:", "sumary: Lists nothing.\nsummary:") },
    { name: "a name with two that are near", edit: change(list, "items: Things", "items: Thongs") },
    { name: "a name that is near nothing", edit: change(list, "offset: Offset", "offset: Elsewhere") },
  ])("there is none for $name", async ({ edit }) => {
    expect(await fixed(list, edit)).toBeUndefined();
  });

  test("leaves a file alone whose fixes contradict each other", () => {
    const place = { file: "a.yaml", line: 1, column: 1 };
    const finding = (from: string, to: string): Diagnostic => ({
      ...{ code: "unknown-key", severity: "error", message: "", place },
      fix: { place, from, to },
    });
    const plan = (...all: readonly Diagnostic[]) => planFixes(all, new Map([["a.yaml", "colour: red\n"]]));
    expect(plan(finding("colour", "color"), finding("colour", "collar"))).toEqual({
      ...{ changes: [], done: [], contradicted: ["a.yaml"] },
    });
    expect(plan(finding("colour", "color"), finding("colour", "color")).changes).toEqual([
      { file: "a.yaml", before: "colour: red\n", text: "color: red\n" },
    ]);
    expect(plan(finding("olour", "color"), finding("colour", "yes")).changes).toEqual([]);
  });
});
