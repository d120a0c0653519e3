import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { release } from "../../../generator/commands/release.js";
import { gatherFacts, type Facts } from "../../../generator/git/index.js";
import { carryOut } from "../../../generator/release/carry-out.js";
import { lastVersionOf, obstaclesOf } from "../../../generator/release/ready.js";
import { emptyFolder, put } from "../pipeline/project.js";
import { commit, git, session } from "./repository.js";

const record = (version: string) => `spec/releases/${version}.yaml`;
let origin = "";

/** Two versions, recorded and tagged, and a commit after them; the definitions do not matter here. */
beforeAll(() => {
  origin = emptyFolder();
  git(origin, "init", "--quiet", "--initial-branch=main");
  name(origin);
  put(origin, "spec/package.yaml", "version: 0.1.1\n");
  for (const version of ["0.1.0", "0.1.1"]) {
    put(origin, record(version), `version: "${version}"\n`);
    commit(origin, `Release ${version}`);
    git(origin, "tag", "--annotate", "--message", version, `v${version}`);
  }
  git(origin, "tag", "v1");
  put(origin, "spec/more.yaml", "a: 1\n");
  commit(origin, "More");
});

function name(root: string): void {
  for (const [key, value] of Object.entries({ "user.name": "Tester", "user.email": "tester@example.org" }))
    git(root, "config", key, value);
}

function clone(...options: readonly string[]): string {
  const root = join(emptyFolder(), "clone");
  git(origin, "clone", "--quiet", ...options, pathToFileURL(origin).href, root);
  name(root);
  return root;
}

async function factsOf(root: string): Promise<Facts> {
  const facts = await gatherFacts(root);
  if (typeof facts === "string") throw new Error(facts);
  return facts;
}

async function refusals(root: string): Promise<string> {
  const before = git(root, "rev-parse", "HEAD", "--tags");
  const { terminal, complained } = session();
  expect(await release(root, { test: false }, terminal)).toBe(3);
  expect(git(root, "rev-parse", "HEAD", "--tags")).toBe(before);
  return complained.join("\n");
}

describe("the facts", () => {
  test("of a whole clone: records, tags that are versions, and what the remote has", async () => {
    const facts = await factsOf(clone());
    expect(facts).toMatchObject({ branch: "main", shallow: false, changes: [], records: ["0.1.0", "0.1.1"] });
    expect(facts).toMatchObject({ tags: ["0.1.0", "0.1.1"], merged: ["0.1.0", "0.1.1"] });
    expect(facts.remote).toEqual({
      name: "origin",
      state: { tags: expect.arrayContaining(["0.1.0", "0.1.1"]) as unknown, hasBranches: true, upToDate: true },
    });
    expect(obstaclesOf(facts)).toEqual([]);
    expect(lastVersionOf(facts)).toBe("0.1.1");
  });

  test("of a repository without a remote, and of one without a commit", async () => {
    expect((await factsOf(origin)).remote).toBeUndefined();
    const root = emptyFolder();
    git(root, "init", "--quiet");
    expect(obstaclesOf(await factsOf(root))).toEqual(["There is no commit yet: commit first."]);
  });

  test("of what git cannot say are a sentence, not an empty list", async () => {
    const root = clone();
    put(root, ".git/config", "[broken");
    expect(await gatherFacts(root)).toMatch(/^A release needs a git repository: .*config/su);
    expect(await gatherFacts(emptyFolder())).toMatch(/not a git repository/u);
  });

  test("of a project that is a folder of its repository are its own", async () => {
    const root = clone();
    put(root, "packages/sdk/spec/releases/3.0.0.yaml", "version: 3.0.0\n");
    commit(root, "Nested");
    expect((await factsOf(join(root, "packages/sdk"))).records).toEqual(["3.0.0"]);
  });
});

describe("a release is refused, with the way out,", () => {
  test("in a clone without tags, and the record of the version stays", async () => {
    const root = clone("--no-tags");
    expect(await refusals(root)).toContain(
      "spec/releases/0.1.1.yaml records version 0.1.1, but this clone has no tag v0.1.1. git fetch --tags;",
    );
    expect(readFileSync(join(root, record("0.1.1")), "utf8")).toBe('version: "0.1.1"\n');
  });

  test("in a shallow clone", async () => {
    expect(await refusals(clone("--depth", "1"))).toContain("git fetch --tags --unshallow");
  });

  test("with a detached HEAD", async () => {
    const root = clone();
    git(root, "checkout", "--quiet", "--detach");
    expect(await refusals(root)).toContain(
      "HEAD is detached, so that the commit of the release would belong to no branch.",
    );
  });

  test("behind the branch of the remote", async () => {
    const root = clone();
    git(root, "reset", "--quiet", "--hard", "HEAD~1");
    git(root, "update-ref", "-d", "refs/remotes/origin/main");
    expect(await refusals(root)).toContain("origin has commits of main that this clone lacks. git pull");
  });

  test("on a branch that the remote does not have", async () => {
    const root = clone();
    git(root, "switch", "--quiet", "--create", "topic");
    expect(await refusals(root)).toContain("origin has no branch topic.");
  });

  test("where the remote does not respond, unless nobody is to ask it", async () => {
    const root = clone();
    git(root, "remote", "set-url", "origin", join(emptyFolder(), "gone"));
    expect(await refusals(root)).toContain("origin could not be asked what is released there: ");
    expect(obstaclesOf((await gatherFacts(root, { offline: true })) as Facts)).toEqual([]); // a repository
  });

  test("where somebody else has released a later version", async () => {
    const root = clone();
    git(root, "tag", "v0.2.0", "HEAD~1");
    expect(await refusals(root)).toContain("Tag v0.2.0 is newer than all that this branch has released (0.1.1).");
    const facts = await factsOf(clone());
    const ahead = {
      ...facts,
      remote: { name: "origin", state: { tags: ["0.2.0"], hasBranches: true, upToDate: true } },
    };
    expect(obstaclesOf(ahead)).toEqual([
      "origin has tag v0.2.0, which this clone does not know. git fetch --tags && git pull",
    ]);
  });

  test("where the version has a record that no commit knows", async () => {
    const root = clone();
    put(root, record("0.1.2"), "mine\n");
    const means = { test: false, regenerate: () => Promise.resolve(0), say: () => undefined };
    const next = { version: "0.1.2", date: "2026-01-02", summary: "Next.", reasons: [] };
    expect(await carryOut(root, next, means)).toEqual({
      problem: "spec/releases/0.1.2.yaml is there already: version 0.1.2 was released, and its record stays.",
    });
    expect(readFileSync(join(root, record("0.1.2")), "utf8")).toBe("mine\n");
  });
});

test("a release that the machine stops puts spec/ back, and says what else there is", async () => {
  const root = clone();
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const means = { test: false, regenerate: () => Promise.reject(full), say: () => undefined };
  const next = { version: "0.1.2", date: "2026-01-02", summary: "Next.", reasons: [] };
  expect(await carryOut(root, next, means)).toEqual({
    problem:
      "The release stopped: ENOSPC: no space left on device, write. Nothing was committed or tagged, and spec/ is as it was; git checkout -- generated puts back the rest.",
    cause: full,
  });
  expect(existsSync(join(root, record("0.1.2")))).toBe(false);
  expect(git(root, "status", "--porcelain")).toBe("");
});
