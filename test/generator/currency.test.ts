import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { badge, fetchPackage } from "../../.github/scripts/currency.mjs";

const scratch = mkdtempSync(join(tmpdir(), "cachesmith-currency-"));
afterAll(() => rmSync(scratch, { recursive: true }));

test("the vendor's package comes into a folder of its own, and its version is told", async () => {
  const [vendor, folder] = ["vendor", "into"].map((name) => join(scratch, name));
  for (const path of [vendor, folder]) if (path !== undefined) mkdirSync(path);
  const manifest = { name: "tencentcloud-sdk-nodejs", version: "4.1.999" };
  writeFileSync(join(vendor ?? "", "package.json"), JSON.stringify(manifest));
  expect(await fetchPackage(`file:${vendor ?? ""}`, folder)).toEqual({ folder, version: "4.1.999" });
});

test("the badge says with what the definitions are current", () => {
  const vendor = { version: "4.1.999" };
  const message = (isCurrent: boolean): string => badge({ vendor, day: "2026-09-15", isCurrent }).message;
  expect([message(true), message(false)]).toEqual(["with 4.1.999, checked 2026-09-15", "behind 4.1.999, checked 2026-09-15"]);
});
