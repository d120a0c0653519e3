import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { edit, projectOf } from "../pipeline/project.js";
import { start } from "./run.js";

const action = "spec/depot/2020-02-02/actions/shelf/MoveBox.yaml";

test("--watch generates after every change, outlives an invalid state, and ends in peace", async () => {
  const root = projectOf("tc3");
  const child = start(root, ["generate", "--watch"]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const until = linesOf(child.stdout, child.stderr);
  const client = (): string => readFileSync(join(root, "generated/src/depot/client.ts"), "utf8");

  await until(/created, 0 updated/, /^Watching/);
  edit(root, action, "Moves a box", "Carries a box");
  await until(/0 created, \d+ updated/, /^Watching/);
  expect(client()).toContain("Carries a box");

  edit(root, action, "action: DescribeTask", "action: DescribeTusk");
  await until(new RegExp(`^${action}:15:`), /^Watching/);
  expect(client()).toContain("Carries a box");

  edit(root, action, "action: DescribeTusk", "action: DescribeTask");
  edit(root, action, "Carries a box", "Shoves a box");
  await until(/0 created, \d+ updated/, /^Watching/);
  expect(client()).toContain("Shoves a box");

  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
});

/** Waits for lines, one after the other, whichever stream they come from. */
function linesOf(...streams: readonly (NodeJS.ReadableStream | null)[]) {
  const both = new PassThrough();
  for (const stream of streams) stream?.pipe(both);
  const lines: AsyncIterator<string, undefined> = createInterface({ input: both })[Symbol.asyncIterator]();
  return async (...wanted: readonly RegExp[]): Promise<void> => {
    for (const pattern of wanted) {
      for (;;) {
        const line = await lines.next();
        if (line.done === true) throw new Error(`The program ended before it said ${String(pattern)}.`);
        if (pattern.test(line.value)) break;
      }
    }
  };
}
