import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { copyOf, edit, projectOf } from "../pipeline/project.js";
import { answerOf, cachesmith, ended, start } from "./run.js";

const root = projectOf("tc3", "kiosk");
const action = "spec/depot/2020-02-02/actions/shelf/MoveBox.yaml";

/** The project with an action that waits for one that does not exist. */
function broken(): string {
  const copy = copyOf(root);
  edit(copy, action, "action: DescribeTask", "action: DescribeTusk");
  return copy;
}

describe("validate", () => {
  test("counts what is there", async () => {
    expect(await cachesmith(root, "validate")).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "depot/2020-02-02: 6 actions, 3 structures, 5 error codes, 3 releases",
        "kiosk/v1: 1 actions, 0 structures, 1 error codes, 1 releases",
        "",
      ].join("\n"),
    });
  });

  test("names the thing, the place and the fix, and ends with 1", async () => {
    const { code, stdout, stderr } = await cachesmith(broken(), "validate");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatchInlineSnapshot(`
      "spec/depot/2020-02-02/actions/shelf/MoveBox.yaml:15:17 error wait-unknown
        wait names action "DescribeTusk", which is not defined. Did you mean "DescribeTask"?
           15 | wait: { action: DescribeTusk, id: TaskId }
              |                 ^
        \`validate --fix\` writes DescribeTask for DescribeTusk.

      1 error. \`cachesmith explain CODE\` says more about a code.
      "
    `);
  });

  test("answers machines", async () => {
    expect(answerOf(await cachesmith(root, "--json", "validate"))).toEqual({ ok: true, diagnostics: [] });
    const { code, stdout, stderr } = await cachesmith(broken(), "validate", "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      diagnostics: [{ severity: "error", place: { file: action, line: 15 } }],
    });
  });

  test("--fix writes what is certain, says so, and finds nothing the second time", async () => {
    const copy = broken();
    edit(copy, action, "rateLimit:", "ratelimit:");
    const before = readFileSync(`${copy}/${action}`, "utf8");
    expect(await cachesmith(copy, "validate", "--fix")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^fixed \S+MoveBox\.yaml:\d+:1: rateLimit for ratelimit\nfixed \S+MoveBox\.yaml:15:17: DescribeTask for DescribeTusk\n/u,
      ) as string,
    });
    const after = readFileSync(`${copy}/${action}`, "utf8");
    expect(after).toBe(before.replace("ratelimit", "rateLimit").replace("DescribeTusk", "DescribeTask"));
    expect(answerOf(await cachesmith(copy, "--json", "validate", "--fix"))).toEqual({
      ...{ ok: true, fixed: [], contradicted: [], diagnostics: [] },
    });
    expect(readFileSync(`${copy}/${action}`, "utf8")).toBe(after);
  });

  test("writes nothing, and runs anywhere in the project", async () => {
    const copy = copyOf(root);
    expect((await cachesmith(`${copy}/spec/depot/2020-02-02`, "validate")).code).toBe(0);
    expect(readdirSync(copy).sort()).toEqual(["spec", "templates"]);
  });
});

describe("export", () => {
  test("prints the model and nothing else", async () => {
    const { code, stdout, stderr } = await cachesmith(root, "export");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      cachesmith: 1,
      services: [{ id: "depot/2020-02-02" }, { id: "kiosk/v1" }],
    });
    expect(stdout.endsWith("}\n")).toBe(true);
  });

  test("prints one service", async () => {
    const answer = answerOf(await cachesmith(root, "export", "--service", "kiosk/v1"));
    expect(answer).toMatchObject({ services: [{ id: "kiosk/v1", actions: [{ name: "Sell" }] }] });
  });

  test("prints nothing of a spec with errors; machines are told which", async () => {
    const copy = broken();
    const plain = await cachesmith(copy, "export");
    expect({ code: plain.code, stdout: plain.stdout }).toEqual({ code: 1, stdout: "" });
    expect(plain.stderr).toContain(`${action}:15:`);
    const json = await cachesmith(copy, "--json", "export");
    expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 1, stderr: "" });
    expect(answerOf(json)).toMatchObject({ ok: false, diagnostics: [{ place: { file: action } }] });
  });

  test("takes it calmly when its reader has had enough", async () => {
    const child = start(root, ["export"]);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, stderr: "" });
  });
});
