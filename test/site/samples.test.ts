import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { sampleFaults } from "../../templates/site/src/samples.js";
import { root } from "./served.js";

const services = [
  { subpath: "tencent-redis", client: "TencentRedis" },
  { subpath: "tencent-redis-2017", client: "TencentRedis2017" },
  { subpath: "huawei-dcs", client: "HuaweiDcs" },
  { subpath: "huawei-dcs-v1", client: "HuaweiDcsV1" },
];

/** What is said of pages that are made for it. */
async function faultsOf(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const cache = "node_modules/.cache/cachesmith";
  mkdirSync(join(root, cache), { recursive: true });
  const folder = mkdtempSync(join(root, cache, "pages-"));
  try {
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const below = folder.slice(root.length + 1);
    return (await sampleFaults(root, services, [below])).map((fault) => fault.slice(below.length + 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// That every sample of the reference and the guides compiles is seen by the build of the site, which ends without.
const action = (...samples: readonly string[]): string =>
  ["redis.describeInstances(input?, options?)", ...samples].map((code) => `\`\`\`ts\n${code}\n\`\`\`\n`).join("\n");

test("a fault is told with the line of the page, and the misfits of the vendor are left alone", async () => {
  const misfit =
    "> **As printed by the vendor, this request does not fit the definition.**<!-- misfit --> It is too long.\n\n";
  const wrong = 'const answer = await redis.describeInstances({ Limit: "two" });';
  const faults = await faultsOf({
    "tencent-redis/actions/Right.md": action("const answer = await redis.describeInstances({ Limit: 2 });"),
    "tencent-redis/actions/Wrong.md": action(wrong, wrong),
    "tencent-redis/actions/Known.md": action().concat(misfit, action(wrong).split("```\n\n")[1] ?? "", action(wrong)),
  });
  expect(faults).toEqual([
    expect.stringMatching(/^tencent-redis\/actions\/Known\.md:14: TS2322: Type 'string' is not assignable/),
    expect.stringMatching(/^tencent-redis\/actions\/Wrong\.md:6: TS2322: /),
    expect.stringMatching(/^tencent-redis\/actions\/Wrong\.md:10: TS2322: /),
  ]);
});

test("samples of other pages build on each other, and import what they show", async () => {
  const made =
    '```ts\nimport { TencentRedis } from "cachesmith-sdk/tencent-redis";\n\nconst one = new TencentRedis();\n```\n';
  const used = "```ts\nawait one.describeInstance();\n```\n";
  expect(await faultsOf({ "guide.md": `${made}\n${made.replace("one", "two")}\n${used}` })).toEqual([
    expect.stringMatching(/^guide\.md:14: TS2551: .*'describeInstances'/),
  ]);
});
