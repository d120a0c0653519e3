import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { installed, root, run } from "./packed.js";

// The core of test/matrix/, with what is here anyway: a module of TypeScript in a package of CommonJS.
const { project } = installed();
const folder = join(project, "cjs");

const main = `import { startMock } from "cachesmith-sdk/mock";
import { TencentRedis, ValidationError, isTencentRedisError } from "cachesmith-sdk/tencent-redis";
import dcs = require("cachesmith-sdk/huawei-dcs");

async function main(): Promise<unknown[]> {
  const mock = await startMock({ services: ["tencent-redis", "huawei-dcs"] });
  const redis = new TencentRedis(mock.options("tencent-redis"));
  const zones = await new dcs.HuaweiDcs(mock.options("huawei-dcs")).listAvailableZones();
  const page = await redis.describeInstances({ Limit: 1 });
  const invalid: unknown = await redis.describeInstances({ Limit: 0.5 }).catch((error: unknown) => error);
  const refused: unknown = await redis.describeTaskInfo({ TaskId: 1 }).catch((error: unknown) => error);
  await mock.close();
  const esm = await import("cachesmith-sdk/tencent-redis");
  const isOurs = invalid instanceof ValidationError && isTencentRedisError(refused);
  const isTheirs = invalid instanceof esm.ValidationError && refused instanceof esm.ApiError;
  return [page.TotalCount, typeof zones, isOurs, isTheirs, refused instanceof esm.ValidationError, esm.ApiError === dcs.ApiError];
}
void main().then((seen) => console.log(seen.join(" ")));
`;

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  writeFileSync(join(folder, "main.ts"), main);
});

test("a package of CommonJS compiles against the types, runs, and knows the errors of the other build", async () => {
  const settings = ["--strict", "--target", "es2022", "--module", "node16", "--skipLibCheck", "false"];
  const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
  const compiled = await run(folder, join(root, "node_modules/typescript-7/bin/tsc"), ...settings, ...types, "main.ts");
  expect(compiled).toEqual({ code: 0, output: "" });
  expect(await run(folder, "main.js")).toEqual({ code: 0, output: "0 object true true false false\n" });
});

/** What each build takes an error of the other for. */
const both = `import * as esm from "cachesmith-sdk/tencent-redis";
import cjs from "./required.cjs";
const seenBy = async (one, other) => {
  const error = await new one.TencentRedis({ region: "ap-guangzhou" }).describeInstances({ Limit: 0.5 }).catch((error) => error);
  return [error instanceof one.SdkError, one === other, ...[other.ValidationError, other.SdkError, other.CallError].map((type) => error instanceof type)];
};
const refused = new cjs.ApiError({ service: "tencent-redis/2018-04-12", action: "A", attempts: 1, code: "C", requestId: "", status: 200 }, "no");
Promise.all([seenBy(esm, cjs), seenBy(cjs, esm)]).then((seen) => console.log(seen.flat().join(" "), esm.isTencentRedisError(refused), refused.name));`;

test("in a minified bundle of both builds, each knows the errors of the other", async () => {
  const required = `module.exports = require("cachesmith-sdk/tencent-redis");`;
  writeFileSync(join(project, "required.cjs"), required);
  writeFileSync(join(project, "both.mjs"), both);
  const settings = { bundle: true, minify: true, platform: "node", format: "cjs", logLevel: "silent" } as const;
  await build({ ...settings, absWorkingDir: project, entryPoints: ["both.mjs"], outfile: "bundled.cjs" });
  const answers = "true false true true false";
  expect(await run(project, "bundled.cjs")).toEqual({ code: 0, output: `${answers} ${answers} true ApiError\n` });
});
