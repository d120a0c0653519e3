import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  copyOf,
  edit,
  fixturePackage,
  packageOf,
  projectOf,
  put,
  textsOf,
  withTemplates,
} from "../pipeline/project.js";
import { answerOf, cachesmith, cachesmithAtFault } from "./run.js";

const action = "spec/depot/2020-02-02/actions/shelf/MoveBox.yaml";
const client = "generated/src/depot/client.ts";
let fresh = "";
let expected: ReadonlyMap<string, string> = new Map();

// One project is generated; every test works on a copy of it, its cache included.
beforeAll(async () => {
  fresh = projectOf("tc3", "kiosk");
  expected = await fixturePackage("tc3", "kiosk");
  expect(await cachesmith(fresh, "generate")).toMatchObject({ code: 0, stderr: "" });
});

const outputOf = (root: string): ReadonlyMap<string, string> => textsOf(join(root, "generated"));

describe("generate", () => {
  test("gives the same bytes as a run within this process", () => {
    expect(outputOf(fresh)).toEqual(expected);
  });

  test("leaves what has not changed alone, to the time of the last write", async () => {
    const root = copyOf(fresh);
    const times = (): number[] => [...expected.keys()].map((path) => statSync(join(root, "generated", path)).mtimeMs);
    const before = times();
    expect(await cachesmith(root, "generate")).toEqual({ code: 0, stdout: "generated/ is up to date.\n", stderr: "" });
    rmSync(join(root, "node_modules"), { recursive: true });
    expect((await cachesmith(root, "generate")).stdout).toContain(
      `0 created, 0 updated, 0 removed, ${expected.size} unchanged`,
    );
    expect(times()).toEqual(before);
  });

  test("gives the same bytes after generated/ was deleted", async () => {
    const root = copyOf(fresh);
    rmSync(join(root, "generated"), { recursive: true });
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0 });
    expect(outputOf(root)).toEqual(expected);
  });

  test("renders only what an edit touches, and the same as without a cache", async () => {
    const root = copyOf(fresh);
    edit(root, action, "Moves a box", "Carries a box");
    const answer = answerOf(await cachesmith(root, "--json", "generate"));
    expect(answer).toMatchObject({
      ok: true,
      created: [],
      removed: [],
      updated: expect.arrayContaining(["src/depot/client.ts"]) as unknown,
    });
    expect(answer).toHaveProperty("rendered", (answer as { updated: unknown[] }).updated.length);
    expect(outputOf(root)).toEqual(await packageOf(root));
  });

  test("removes the files of what is gone", async () => {
    const root = copyOf(fresh);
    rmSync(join(root, "spec/kiosk"), { recursive: true });
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0 });
    expect([...outputOf(root).keys()].filter((path) => path.includes("kiosk"))).toEqual([]);
  });

  test("writes nothing when the spec has an error", async () => {
    const root = copyOf(fresh);
    edit(root, action, "action: DescribeTask", "action: DescribeTusk");
    const { code, stdout, stderr } = await cachesmith(root, "generate");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`${action}:15:`);
    expect(answerOf(await cachesmith(root, "--json", "generate"))).toMatchObject({
      ok: false,
      diagnostics: [{ place: { file: action } }],
    });
    expect(outputOf(root)).toEqual(expected);
  });
});

describe("generate --service", () => {
  test("leaves the files of other services, and those of the package, alone", async () => {
    const root = copyOf(fresh);
    edit(root, action, "Moves a box", "Carries a box");
    edit(root, "spec/kiosk/v1/service.yaml", "title: Kiosk", "title: Booth");
    expect(await cachesmith(root, "generate", "--service", "depot/2020-02-02")).toMatchObject({ code: 0 });
    const changed = changedFiles(outputOf(root), expected);
    expect(changed).toContain("src/depot/client.ts");
    expect(changed.filter((path) => !/^(?:src|docs|openapi)\/depot[/.]/.test(path))).toEqual([]);
    expect((await cachesmith(root, "generate", "--check", "--service", "depot/2020-02-02")).code).toBe(0);
    expect((await cachesmith(root, "generate", "--check", "--service", "kiosk/v1")).code).toBe(1);
  });
});

describe("generate --check", () => {
  test("finds what is missing, what is different and what is extra, trusts no cache, and writes nothing", async () => {
    const root = copyOf(fresh);
    rmSync(join(root, "generated/src/depot/enums.ts"));
    edit(root, client, "Moves a box", "Steals a box");
    put(root, "generated/src/depot/mine.ts", "export {};\n");
    const before = outputOf(root);
    const ended = await cachesmith(root, "--json", "generate", "--check");
    const { code, stderr } = ended;
    expect(code).toBe(1);
    expect(stderr).toContain("missing    generated/src/depot/enums.ts");
    expect(stderr).toContain("extra      generated/src/depot/mine.ts");
    expect(stderr).toMatch(/different {2}generated\/src\/depot\/client\.ts:\d+\n.*Steals a box.*\n.*Moves a box/);
    expect(outputOf(root)).toEqual(before);
    expect(answerOf(ended)).toMatchObject({
      ...{ ok: false, missing: ["src/depot/enums.ts"], extra: ["src/depot/mine.ts"] },
      different: [{ path: "src/depot/client.ts", expected: expect.stringContaining("Moves a box") as unknown }],
    });
  });

  test("says when there is nothing to say", async () => {
    const { code, stdout } = await cachesmith(fresh, "generate", "--check");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `generated/ is what the spec gives: ${expected.size} files.\n`,
    });
  });
});

describe("a file of generated/ that was edited by hand", () => {
  test("is refused with exit code 3, and with --force saved aside and overwritten", async () => {
    const root = copyOf(fresh);
    edit(root, client, "Moves a box", "Steals a box");
    const edited = readFileSync(join(root, client), "utf8");
    const refused = await cachesmith(root, "--json", "generate");
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`${client} was edited by hand`);
    expect(answerOf(refused)).toEqual({ ok: false, failure: "refused", files: ["src/depot/client.ts"] });
    expect(readFileSync(join(root, client), "utf8")).toBe(edited);

    const answer = answerOf(await cachesmith(root, "--json", "generate", "--force")) as { saved: { folder: string } };
    expect(answer).toMatchObject({ ok: true, updated: ["src/depot/client.ts"] });
    expect(outputOf(root)).toEqual(expected);
    expect([...textsOf(answer.saved.folder).values()]).toContain(edited);
  });

  test("is overwritten when all there is to it is a merge that was not settled", async () => {
    const root = copyOf(fresh);
    edit(
      root,
      client,
      "   * Moves a box",
      "<<<<<<< HEAD\n   * Steals a box\n=======\n   * Moves a box\n>>>>>>> theirs\n   * Moves a box",
    );
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0 });
    expect(outputOf(root)).toEqual(expected);
  });
});

describe("exit code 4, and nothing is written, for", () => {
  test.each([
    {
      what: "a template that asks for what there is not",
      file: "templates/service/client.ts.hbs",
      text: "{{nothing}}\n",
      says: "templates/service/client.ts.hbs",
    },
    {
      what: "a runtime that does not compile",
      file: "templates/runtime/value/path.ts",
      text: 'export const memberOf: number = "";\n',
      says: "templates/runtime/value/path.ts:1:14 TS2322",
    },
  ])("$what", async ({ file, text, says }) => {
    const root = withTemplates(fresh);
    put(root, file, text);
    const { code, stdout, stderr } = await cachesmithAtFault(root, "generate");
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain("othing was written");
    expect(stderr).toContain(says);
    expect(outputOf(root)).toEqual(expected);
    expect(existsSync(join(root, "generated/.staging"))).toBe(false);
  });
});

const changedFiles = (now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] =>
  [...new Set([...now.keys(), ...before.keys()])].filter((path) => now.get(path) !== before.get(path));
