import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "../chromium.js";
import { visitWith, type Visitor } from "../site/browser.js";
import { median, time } from "./process.js";
import { say } from "./report.js";

/** What the reference site costs to build and to read, and whether the budgets are kept: ends with 1 when one is broken. */
const budgets = { build: 40_000, memory: 1.5 * 2 ** 30, weight: 70 * 1024, paint: 1000, search: 100 };

/** Slow pages: the longest action, the longest list, one that is mostly examples, and the start. */
const pages = ["", "tencent-redis/actions/DescribeInstances/", "tencent-redis/errors/", "tencent-redis/changelog/"];

/** Names, an error code, Chinese, a common beginning, words of a question, and a typing error, which is the most work. */
const queries = [
  ...["DescribeInstances", "InstanceIds", "FailedOperation.SystemError", "修改密码", "in"],
  ...["which error means that the instance is busy", "descirbeinstances"],
];

const folder = mkdtempSync(join(tmpdir(), "cachesmith-site-"));
try {
  const built = buildSite();
  const weights = weigh();
  const { paint, key, slowKey } = await inBrowser(async (visitor) => ({
    paint: await paintTime(visitor),
    key: await slowestKey(visitor, 1),
    slowKey: await slowestKey(visitor, 4),
  }));
  const rows = [
    row("build", built.milliseconds, budgets.build, (ms) => `${(ms / 1000).toFixed(1)} s`),
    row("memory", built.memory, budgets.memory, (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`),
    row(`JS and CSS, gzipped, of the heaviest of ${weights.count} pages`, weights.assets, budgets.weight, kilobytes),
    row("largest paint at a fourth of the speed", paint, budgets.paint, milliseconds),
    row(`search, slowest key (${key.typed})`, key.time, budgets.search, milliseconds),
  ];
  say(`Search at a fourth of the speed, slowest key (${slowKey.typed}): ${milliseconds(slowKey.time)}.`);
  say(`Index of search, gzipped: ${kilobytes(zipped(readFileSync(join(folder, "search.json"))))}.`);
  say(`HTML, gzipped: ${kilobytes(weights.median)} at the median, ${kilobytes(weights.heaviest)} at most.`);
  process.exitCode = rows.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function row(name: string, value: number, budget: number, print: (value: number) => string): boolean {
  say(`${value <= budget ? "kept  " : "BROKEN"} ${name}: ${print(value)} of ${print(budget)}`);
  return value <= budget;
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function buildSite(): { milliseconds: number; memory: number } {
  // The only way to learn it of a child: it tells at its end.
  const confession = 'process.on("exit", () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}`))';
  const { milliseconds, processor, errors } = time(
    "--import",
    `data:text/javascript,${encodeURIComponent(confession)}`,
    ...["--max-semi-space-size=64", "templates/site/build.mjs", "build", "--out", folder],
  );
  if (processor !== undefined) say(`The build computed for ${(processor / 1000).toFixed(1)} s.`);
  const peaks = [...errors.matchAll(/^peak (\d+)/gm)].map(([, kilobytes]) => Number(kilobytes) * 1024);
  return { milliseconds, memory: Math.max(...peaks) };
}

/** Every page with all that it loads before the reader does anything. */
function weigh(): { count: number; assets: number; median: number; heaviest: number } {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const found = paths.map((path) => {
    const html = readFileSync(join(folder, path), "utf8");
    const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]+?)<\/\1>/g)].map(([, , text = ""]) => text).join("");
    const files = new Set<string>();
    for (const [, file = ""] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) collect(file, files);
    const assets = [...files].reduce((sum, file) => sum + zipped(readFileSync(join(folder, file))), zipped(inline));
    return { assets, html: zipped(html) };
  });
  const pagesOnly = found.map(({ html }) => html);
  return {
    count: found.length,
    assets: Math.max(...found.map(({ assets }) => assets)),
    median: median(pagesOnly),
    heaviest: Math.max(...pagesOnly),
  };
}

/** A file and what it imports at once. */
function collect(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) collect(`_astro/${name}`, files);
}

function zipped(content: string | Uint8Array): number {
  return content.length === 0 ? 0 : gzipSync(content, { level: 9 }).length;
}

async function inBrowser<T>(measure: (visitor: Visitor) => Promise<T>): Promise<T> {
  const visitor = await visitWith(launch());
  try {
    return await measure(visitor);
  } finally {
    await visitor.close();
  }
}

/** The slowest page's median of five visits, each with an empty cache. */
async function paintTime(visitor: Visitor): Promise<number> {
  const medians: number[] = [];
  for (const path of pages) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await visitor.paint(path, 4));
    medians.push(median(times));
  }
  return Math.max(...medians);
}

/** The slowest key's median of five writings, with what was written by then. */
async function slowestKey(visitor: Visitor, slowdown: number): Promise<{ typed: string; time: number }> {
  let slowest = { typed: "", time: 0 };
  for (const query of queries) {
    const rounds: number[][] = [];
    for (let round = 0; round < 5; round++) rounds.push(await visitor.type("tencent-redis/", query, slowdown));
    Array.from(query).forEach((_, index) => {
      const time = median(rounds.map((times) => times[index] ?? 0));
      if (time > slowest.time) slowest = { typed: `“${query.slice(0, index + 1)}”`, time };
    });
  }
  return slowest;
}
