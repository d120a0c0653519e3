import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, linked } from "../generator/pipeline/project.js";
import { fuzz } from "./run.js";

// A minute's worth of seeds is `npm run fuzz -- --minutes 1`; of these, the first has the pages and the second the layout.
test.each([3, 4])(
  "whatever validate accepts of seed %i generates, compiles, is laid out and responds",
  async (seed) => {
    const root = emptyFolder();
    mkdirSync(join(root, "spec"));
    const { actions, calls, findings, faults } = await fuzz(linked(root), seed, 45);
    expect(faults).toEqual([]);
    expect(actions).toBeGreaterThan(30);
    expect(calls).toBe(2 * actions);
    // What nobody wrote is not all right: else nothing hostile would have come this far.
    expect(findings.size).toBeGreaterThan(3);
  },
  120_000,
);
