import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";

type Package = typeof import("../../generated/src/mock.js");
export type Mock = Awaited<ReturnType<Package["startMock"]>>;

/** What the program of conformance is told: how to reach the mock, and what it is to sign. */
export type Setup = Readonly<Record<"options" | "vectors", object>>;

const program = fileURLToPath(new URL("conformance.mjs", import.meta.url));

interface Vector {
  readonly input: { readonly version?: string; readonly service?: string; readonly path?: string };
}

// Our own files; each service takes those that are signed for it.
const read = (file: string): readonly Vector[] =>
  parse(readFileSync(new URL(`../conformance/${file}.yaml`, import.meta.url), "utf8")) as Vector[];

const vectors = {
  tc3: read("tc3/signature-v3").filter(({ input }) => input.version === "2018-04-12"),
  "qcloud-v2": read("qcloud-v2/signature").filter(({ input }) => input.path === "/v2/index.php"),
  "huawei-rest": read("huawei-rest/signature"),
};

const services = ["tencent-redis", "tencent-redis-2017", "huawei-dcs"] as const;

/** What goes wrong with an action that the program expects it of, the first time. */
export const faults = {
  DescribeProductInfo: "json-500",
  DescribeMaintenanceWindow: "silence",
  DescribeSSLStatus: "silence",
  DescribeInstanceZoneInfo: "big-integer",
  DescribeBandwidthRange: "gzip",
  DescribeInstanceNodeInfo: "cut-middle",
} as const;

/** A mock with five instances and those faults. */
export async function startCloud(project: string): Promise<{ readonly mock: Mock; readonly setup: Setup }> {
  const entry = pathToFileURL(join(project, "node_modules/cachesmith-sdk/dist/mock.js")).href;
  const { startMock } = (await import(entry)) as Package; // what was packed from there
  const mock = await startMock({ services, taskSeconds: 0.02 });
  const instances = ["one", "two", "three", "four", "five"].map((name) => ({ InstanceId: `crs-${name}` }));
  mock.seed("tencent-redis", { instances });
  for (const [action, fault] of Object.entries(faults)) mock.fail({ action, fault });
  // Browsers ask once more by themselves when a connection that they had used before ends without an answer.
  mock.fail({ action: "DescribeInstanceSecurityGroup", fault: "cut-after", times: Infinity });
  const options = Object.fromEntries(services.map((name) => [name, mock.options(name)]));
  return { mock, setup: { options, vectors } };
}

/** Puts a program into a project that runs the cases and hands the report over; gives its name. */
export function writeProgram(project: string, name: string, setup: Setup, handOver: string): string {
  writeFileSync(join(project, "conformance.mjs"), readFileSync(program));
  const lines = [
    'import { conform } from "./conformance.mjs";',
    `const setup = ${JSON.stringify(setup)};`,
    `const report = () => conform(setup).then((cases) => JSON.stringify(cases));`,
    `${handOver}\n`,
  ];
  writeFileSync(join(project, name), lines.join("\n"));
  return name;
}
