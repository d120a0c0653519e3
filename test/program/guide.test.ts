import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { call, sdk } from "./shell.js";

const guide = readFileSync(
  fileURLToPath(new URL("../../templates/guides/shell-and-agents.md", import.meta.url)),
  "utf8",
);
const mock = await sdk.mock.startMock({ services: ["tencent-redis"], clock: "manual", start: 1_750_000_000_000 });
afterAll(() => mock.close());
mock.seed("tencent-redis", {
  instances: [
    { InstanceId: "crs-9bd2x0ku", Size: 4096, SizeUsed: 512 },
    { InstanceId: "crs-5qlrl8ux", Size: 1024, SizeUsed: 900 },
  ],
});

const sessions = [...guide.matchAll(/^```console\n\$ npx cachesmith-sdk call (.*)\n([^]*?)\n```$/gm)];

/** Ids of requests are new each time. */
const settled = (text: string): string => text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "ID").trimEnd();

test("shows some sessions", () => {
  expect(sessions.length).toBeGreaterThan(4);
});

test.each(sessions.map(([, line = "", shown = ""]) => [line, shown] as const))(
  "%s is as the guide shows it",
  async (line, shown) => {
    const [screen = "", exit] = shown.split("\n$ echo $?\n");
    const ran = await call(mock, `${line} --mock`, shown.includes("[y/N] y") ? { answers: ["y"] } : {});
    expect(settled(ran.screen)).toBe(settled(screen));
    if (exit !== undefined) expect(ran.code).toBe(Number(exit));
  },
);
