import { expect, test } from "vitest";
import { emptyFolder, linked } from "../generator/pipeline/project.js";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fuzz } from "./run.js";

test.each([Number(process.env["S"] ?? 1)])(
  "whatever validate accepts of seed %i generates, compiles, is laid out and responds",
  async (seed) => {
    const root = emptyFolder();
    mkdirSync(join(root, "spec"));
    console.time("all");
    const { actions, calls, findings, faults } = await fuzz(linked(root), seed, Number(process.env["N"] ?? 60));
    console.timeEnd("all");
    console.log(actions, calls, [...findings]);
    console.log(faults.slice(0, 60).join("\n"));
    expect(faults).toEqual([]);
  },
  120_000,
);
