import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { badge, check, fetchPackage, fetchVendor } from "../../.github/scripts/currency.mjs";
import { demo as base } from "./check/demo.js";
import { demo as metadata } from "./upstream/demo.js";

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
  expect([message(true), message(false)]).toEqual([
    "with 4.1.999, checked 2026-09-15",
    "behind 4.1.999, checked 2026-09-15",
  ]);
});

test("the vendor's metadata comes beside it, from an address or a file; an address without it is an error", async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/api.json" ? 200 : 404).end('{ "actions": {} }');
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  try {
    const [vendor, folder] = ["vendor-2", "into-2"].map((name) => join(scratch, name));
    for (const path of [vendor, folder]) if (path !== undefined) mkdirSync(path);
    writeFileSync(join(vendor ?? "", "package.json"), '{ "name": "tencentcloud-sdk-nodejs", "version": "4.2.0" }');
    const wanted = `file:${vendor ?? ""}`;
    const { metadata = "" } = await fetchVendor(wanted, `${base}/api.json`, folder);
    expect(readFileSync(metadata, "utf8")).toBe('{ "actions": {} }');
    expect((await fetchVendor(wanted, join(vendor ?? "", "package.json"), folder)).metadata).toBe(metadata);
    await expect(fetchVendor(wanted, `${base}/nothing.json`, folder)).rejects.toThrow("status 404");
  } finally {
    server.close();
  }
});

/** A project and, beside it, what the vendor has published: its types and its metadata. */
function projectAndVendor(name: string) {
  const [root, folder] = [join(scratch, name), join(scratch, `${name}-types`)];
  mkdirSync(folder);
  for (const [file, text] of Object.entries(base)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  symlinkSync(resolve("spec/schema"), join(root, "spec/schema"));
  const git = (...args: string[]): Buffer =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: root });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  writeFileSync(
    join(folder, "demo_models.d.ts"),
    "export interface PingRequest { Host: string }\nexport interface PingResponse { Delay?: number }\n",
  );
  writeFileSync(
    join(folder, "demo_client.d.ts"),
    "export declare class Client { Ping(req: PingRequest): Promise<PingResponse>; }\n",
  );
  writeFileSync(join(folder, "metadata.json"), metadata);
  execFileSync("node", ["generator/build.mjs"]);
  return { root, vendor: { folder, version: "4.2.0", metadata: join(folder, "metadata.json") } };
}

test("what the vendor's metadata has and the definitions lack is drafted, with what it changes and what is left to do", async () => {
  const { root, vendor } = projectAndVendor("project");
  const found = await check({ root, vendor, day: "2026-09-20" });
  expect(found?.title).toBe("Take in what the vendor's package 4.2.0 brings");
  expect(found?.body).toContain("Ping");
  expect(readFileSync(join(root, "spec/demo/v1/changelog/2026-09-20.yaml"), "utf8")).toContain("names: [Ping]");
  expect(readFileSync(found?.sheet ?? "", "utf8")).toContain("Ping.input.Host:");
});

test("what an update refuses is a request, too, which says why", async () => {
  const { root, vendor } = projectAndVendor("refusing");
  // A changelog of that day that cannot be read.
  const later = "spec/demo/v1/changelog/2026-09-20.yaml";
  writeFileSync(join(root, later), "no: changelog\n");
  const found = await check({ root, vendor, day: "2026-09-20" });
  expect(found?.sheet).toBeUndefined();
  expect(found?.body).toContain("### What `update` refuses");
  expect(found?.body).toContain(later);
  expect(found?.body).not.toContain("Fill in `sheet.yaml`");
});
