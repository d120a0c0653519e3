import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { limits } from "../../../generator/commands/given.js";
import { emptyFolder, projectOf } from "../pipeline/project.js";
import { cachesmith } from "./run.js";

const root = projectOf("tc3");
const folder = emptyFolder();

/** A file of that size, which takes no room on the disk. */
function sparse(size: number): string {
  const file = join(folder, `${size}.json`);
  writeFileSync(file, "");
  truncateSync(file, size);
  return file;
}

describe("a file that is too large is refused at once, with its size and the limit", () => {
  test.each([
    ["changelog import", ["changelog", "import"], limits.text],
    ["update --changelog", ["update", "--changelog"], limits.text],
    ["update --page", ["update", "--page"], limits.text],
    ["update --to", ["update", "--to"], limits.metadata],
    ["verify --against", ["verify", "--against"], limits.metadata],
    ["coverage --vendor", ["coverage", "--vendor"], limits.metadata],
    ["diff", ["diff"], limits.model],
  ] as const)("%s", async (_, args, limit) => {
    const file = sparse(limit + 1);
    const { code, stderr } = await cachesmith(root, "--root", root, ...args, file);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/cannot be read: [\d.]+ MB, and at most [\d.]+ MB are read\./u) as unknown,
    });
    expect(stderr).toContain(file);
  });
});

test("what never ends is read no further than the limit", async () => {
  const { code, stderr } = await cachesmith(root, "changelog", "import", "/dev/zero");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "/dev/zero cannot be read: more than 2.0 MB, and at most 2.0 MB are read.\n",
  });
});
