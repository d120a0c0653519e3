import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit } from "../../templates/runtime/audit/audit.js";
import { findingText } from "../../templates/runtime/audit/report.js";
import { compile, copyOf, installSdk, modulesOf, sample } from "./project.js";

const notices = await installSdk();
const options = (folder: string) => ({ project: join(folder, "tsconfig.json"), folder, notices });

describe("the sample project", () => {
  test("compiles before and after", async () => {
    expect(await compile(copyOf("before", "compiled-before"))).toBe("");
    expect(await compile(copyOf("after", "compiled-after"))).toBe("");
  });

  test("has these uses", async () => {
    const folder = copyOf("before", "listed");
    const { left, fixed } = await audit({ ...options(folder), mode: "list" });
    await expect(`${left.map(findingText).join("\n")}\n`).toMatchFileSnapshot(join(sample("before"), "list.txt"));
    expect(fixed).toEqual([]);
    expect(modulesOf(folder)).toEqual(modulesOf(sample("before")));
  });

  test("is rewritten where a rename is all", async () => {
    const folder = copyOf("before", "fixed");
    const { left, written } = await audit({ ...options(folder), mode: "fix" });
    expect(written).toBe(true);
    for (const [path, text] of Object.entries(modulesOf(folder)))
      await expect(text).toMatchFileSnapshot(join(sample("after"), "src", path));
    await expect(`${left.map(findingText).join("\n")}\n`).toMatchFileSnapshot(join(sample("after"), "left.txt"));
  });

  test("stays as it is when a fix is only tried", async () => {
    const folder = copyOf("before", "tried");
    const { fixed, written } = await audit({ ...options(folder), mode: "try" });
    expect(fixed.length).toBeGreaterThan(10);
    expect(written).toBe(false);
    expect(modulesOf(folder)).toEqual(modulesOf(sample("before")));
  });

  test("is not rewritten twice", async () => {
    const { fixed } = await audit({ ...options(copyOf("after", "again")), mode: "fix" });
    expect(fixed).toEqual([]);
  });
});
