import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSpec } from "../../../generator/load/index.js";
import { replay } from "../../../generator/timeline/index.js";
import { git } from "../release/repository.js";
import { pageOf } from "./page.js";
import { play, type Script } from "./play.js";
import { startProject } from "./project.js";
import { explain } from "./related.js";
import { drilled, settle } from "./settle.js";

const scripts: readonly (Script & { readonly version: string })[] = [
  { number: 88, date: "2025-07-02", upstream: true, breaking: false, careful: true, version: "0.1.1" },
  { number: 89, date: "2025-08-13", upstream: false, breaking: false, careful: false, version: "0.1.2" },
  { number: 90, date: "2025-10-01", upstream: false, breaking: true, careful: false, version: "0.2.0" },
];

// Each release stands on the one before.
describe("the vendor publishes releases", { timeout: 240_000 }, () => {
  let root: string;
  beforeAll(async () => {
    root = await startProject();
  }, 240_000);

  test.each(scripts)("$number becomes $version", async ({ version, ...script }) => {
    const played = await play(root, script);
    expect(played.regenerated.filter(({ why }) => why === undefined)).toEqual([]);
    expect(played.version).toBe(version);
    await expect(pageOf(played)).toMatchFileSnapshot(`release-${script.number}.md`);
  });

  test("a change that no definition explains is seen", async () => {
    const [page, list] = [
      "generated/docs/tencent-redis/actions/ClearInstance.md",
      "generated/src/tencent-redis/client.ts",
    ];
    for (const path of [page, list]) {
      const text = readFileSync(join(root, path), "utf8");
      writeFileSync(join(root, path), text.replaceAll(/ClearInstance(?=\W)/gu, "CleanInstance"));
    }
    git(root, "add", "--all");
    const files = await explain(root, [], [{ path: page }, { path: list }]);
    expect(files.map(({ why }) => why)).toEqual([undefined, undefined]);
  });

  // When real releases of these numbers have come, the drill has to go on as if they had not.
  test("afterwards the drill could be played again", async () => {
    expect(settle(root)).toBe(true);
    const { spec } = await loadSpec(root);
    const service = spec.services.find(({ id }) => id === drilled.service);
    expect(service && replay(service).diagnostics).toEqual([]);
    expect(service?.changelog.filter(({ data }) => data.release !== undefined)).toHaveLength(drilled.last);
  });
});
