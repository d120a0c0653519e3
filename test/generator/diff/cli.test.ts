import { describe, expect, test } from "vitest";
import { answerOf, cachesmith } from "../cli/run.js";
import { projectOf } from "../pipeline/project.js";

const root = projectOf("tc3");

describe("the program", () => {
  test("compares releases, as JSON", async () => {
    const ended = await cachesmith(root, "--json", "diff", "1..2");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(answerOf(ended)).toMatchObject({
      ok: true,
      before: "release 1",
      after: "release 2",
      counts: { additive: 5, text: 1 },
    });
  });

  test("fails on the class that it is told", async () => {
    const { code, stdout } = await cachesmith(root, "diff", "2", "3", "--markdown", "--fail-on", "deprecation");
    expect(code).toBe(1);
    expect(stdout).toContain("### Deprecations (2)");
  });

  test("prints the rules, the model of a day, and what a release would do", async () => {
    expect((await cachesmith(root, "diff", "--rules")).stdout).toMatch(/^# Change rules\n/u);
    expect((await cachesmith(root, "at", "2020-06-01")).stdout).toContain("as of release 1, 2020-01-01");
    expect(await cachesmith(root, "release", "--dry-run")).toMatchObject({ code: 2 });
  });
});
