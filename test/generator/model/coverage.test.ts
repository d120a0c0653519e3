import { describe, expect, test } from "vitest";
import { coverage } from "../../../generator/commands/coverage.js";
import { coverageOf, type Coverage } from "../../../generator/model/coverage.js";
import { loadSpec } from "../../../generator/load/index.js";
import { buildModel } from "../../../generator/model/build.js";
import { replay } from "../../../generator/timeline/index.js";
import { edited, load, type Edit } from "../check/project.js";
import { session } from "../upstream/session.js";

async function cover(...edits: readonly Edit[]): Promise<Coverage> {
  const { spec } = await load(edited(edits).files);
  const model = buildModel(spec, new Map(spec.services.map((service) => [service.id, replay(service).timeline])));
  const [service] = model.services;
  if (service === undefined) throw new Error("the edits left no service");
  return coverageOf(service);
}

const list = "actions/thing/ListThings.yaml";

test("a category counts what its actions say", async () => {
  const { categories, total, complete } = await cover();
  expect(complete).toBe(true);
  expect(categories).toMatchObject([
    {
      category: "thing",
      ...{ actions: 3, inputs: 8, required: 2, outputs: 5, members: 13 },
      ...{ enums: 2, secrets: 1, errata: 0 },
      ...{ examples: { have: 1, of: 3 }, errors: { have: 1, of: 3 }, rateLimits: { have: 3, of: 3 } },
      reviewed: "2025-01-01",
    },
  ]);
  expect({ ...total, category: "thing" }).toEqual(categories[0]);
});

test("structures are rows themselves", async () => {
  expect((await cover()).structures).toMatchObject({ structures: 1, members: 3, enums: 1, limits: 0 });
});

test("the oldest review is that of its category", async () => {
  const { total } = await cover({ file: list, replace: "reviewed: 2025-01-01", by: "reviewed: 2021-05-06" });
  expect(total.reviewed).toBe("2021-05-06");
});

describe("a hole is named", () => {
  const holes: readonly { readonly name: string; readonly edit: Edit; readonly want: object }[] = [
    {
      name: "no rate limit",
      edit: { file: list, replace: "rateLimit: 20\n", by: "" },
      want: { lacks: "rate limit", at: "ListThings" },
    },
    {
      name: "no error codes",
      edit: { file: "actions/thing/CreateThing.yaml", replace: "wait:", by: "errors: [NotFound]\nwait:" },
      want: { lacks: "error codes", at: "GetTask" },
    },
  ];
  test.each(holes)("$name", async ({ edit, want }) => {
    expect((await cover(edit)).holes).toContainEqual(want);
  });
  test("but not what the vendor states for no action at all", async () => {
    const { holes: found } = await cover({ file: list, replace: "errors: [NotFound]", by: "errors: []" });
    expect(found.filter(({ lacks }) => lacks === "error codes")).toEqual([]);
  });
  test("but not what is declared unknown, which is counted", async () => {
    const unknown = { file: list, replace: "rateLimit: 20\n", by: "unknown: [rateLimit]\n" };
    const { holes: found, total } = await cover(unknown);
    expect(found.filter(({ lacks }) => lacks === "rate limit")).toEqual([]);
    expect(total).toMatchObject({ rateLimits: { have: 2, of: 3 }, unknown: 1 });
  });
  test("examples that are not there", async () => {
    const { holes: found } = await cover();
    expect(found.filter(({ lacks }) => lacks === "example").map(({ at }) => at)).toEqual(["CreateThing", "GetTask"]);
  });
  const bare: readonly (readonly [text: string, isHole: boolean])[] = [
    ["Limit.", true],
    ["The limits.", true],
    ["Limit of the page.", false],
    ["Page size.", false],
  ];
  test.each(bare)("a description that only repeats the name: %s %s", async (text, isHole) => {
    const { holes: found } = await cover({
      file: list,
      replace: "description: Page size.",
      by: `description: ${text}`,
    });
    expect(found.some(({ lacks, at }) => lacks === "description" && at === "ListThings.input.Limit")).toBe(isHole);
  });
});

test("no complete service of this project has a hole", async () => {
  const { spec } = await loadSpec(".");
  const { services } = buildModel(
    spec,
    new Map(spec.services.map((service) => [service.id, replay(service).timeline])),
  );
  expect(services.filter(({ complete }) => complete).flatMap((service) => coverageOf(service).holes)).toEqual([]);
});

describe("the command", () => {
  test("prints tables of at most 100 columns in which what is missing is easy to see", async () => {
    const { exitCode, said } = await session((root, terminal) => coverage(root, undefined, terminal));
    expect(exitCode).toBe(0);
    const lines = said.join("\n").split("\n");
    expect(lines[0]).toBe("demo/v1 (complete)");
    expect(lines.find((line) => line.startsWith("thing"))).toMatch(
      /^thing +3 +8 +5 +!?\d+\/13 +\d+ +2 +1 +!1\/3 +!1\/3 +0 2025-01$/,
    );
    expect(lines).toContain("Without example (2):");
    expect(lines).toContain("  CreateThing, GetTask");
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test("answers with every service under --json", async () => {
    const { answers } = await session((root, terminal) => coverage(root, undefined, terminal), { json: true });
    expect(answers).toMatchObject([{ services: [{ service: "demo/v1", structures: { structures: 1 } }] }]);
  });

  test("knows no other service", async () => {
    const { exitCode, complained } = await session((root, terminal) => coverage(root, "demo/v2", terminal));
    expect({ exitCode, complained }).toEqual({ exitCode: 2, complained: [expect.stringContaining("demo/v1")] });
  });
});
