import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopback } from "../loopback.js";
import type { Told } from "./process.js";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.info("Skipped: test/redis/quota.test.ts needs Debian's redis-server, which is not here.");

const root = join(import.meta.dirname, "../..");
const limit = 20;
const processes = 4;
const calls = 25;

describe.skipIf(!hasRedis)("four processes with a quota in Redis", () => {
  let folder: string;
  let server: ChildProcess;
  const socketOf = (): string => join(folder, "redis.sock");
  const programOf = (): string => join(folder, "process.mjs");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "cachesmith-redis-"));
    const store = ["--port", "0", "--unixsocket", socketOf(), "--dir", folder, "--save", "", "--appendonly", "no"];
    const started = spawn("redis-server", store);
    server = started;
    for await (const line of createInterface(started.stdout)) if (/ready to accept connections/i.test(line)) break;
    await build({
      ...{
        entryPoints: [join(root, "test/redis/process.ts")],
        outfile: programOf(),
        bundle: true,
        logLevel: "warning",
      },
      ...{ platform: "node", format: "esm", alias: { "#platform": join(root, "templates/runtime/platform/node.ts") } },
      // Packages that are not ES modules ask for a `require`.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
  });

  afterAll(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  });

  test("stay together below it in every second, and above 90 percent of it", async () => {
    await using service = await startLoopback(() => ({}));
    const run = async (): Promise<Told> => {
      const args = [programOf(), socketOf(), service.url, String(calls), String(limit)];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      return JSON.parse(stdout) as Told; // our own program
    };
    const told = await Promise.all(Array.from({ length: processes }, run));
    const permits = told.flatMap(({ permits }) => permits);
    expect(permits).toHaveLength(processes * calls);
    expect(service.seen).toHaveLength(processes * calls);
    // A permit was given between its two times. Those whose both times are in one second were certainly given in it.
    const within = (begin: number): number =>
      permits.filter(([asked, granted]) => asked >= begin && granted < begin + 1000).length;
    expect(Math.max(...permits.map(([asked]) => within(asked)))).toBeLessThanOrEqual(limit);
    // What the machine took from the slowest process is not the limiter's.
    const begin = Math.min(...permits.map(([, granted]) => granted));
    const end = Math.max(...permits.map(([, granted]) => granted));
    const seconds = (end - begin - Math.max(...told.map(({ late }) => late))) / 1000;
    const rate = (permits.length - limit) / seconds;
    console.info(`${processes} processes: ${rate.toFixed(1)} of ${limit} requests per second`);
    expect(rate).toBeGreaterThan(0.9 * limit);
  });
});
