import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Client } from "../../templates/runtime/index.js";
import type { Mockable } from "../../templates/mock/index.js";
import { scratchFolder } from "../scratch.js";

const source = fileURLToPath(new URL("../../generated/src", import.meta.url));

const services = ["tencent-redis", "tencent-redis-2017", "huawei-dcs", "huawei-dcs-v1"];

/** Clients of APIs that the vendors deprecate: actions are called by name. */
type Older<Name extends string, Methods = object> = Readonly<
  Record<Name, new (options: object) => Pick<Client, "call"> & Methods>
>;

/** What a test waits for there. */
interface OldOrders {
  createRedis(order: object): { completed(): Promise<OldInstances[]> };
  upgradeRedis(order: object): { completed(): Promise<OldInstances> };
}
interface OldInstances {
  readonly redisSet?: readonly { readonly redisId?: string; readonly status?: string; readonly size?: string }[];
}

/** Modules of the package, by what a user imports them from; and the parts that its mock is made of. */
interface Sdk {
  readonly mock: typeof import("../../generated/src/mock.js");
  readonly "tencent-redis": typeof import("../../generated/src/tencent-redis/index.js");
  readonly "tencent-redis-2017": Older<"TencentRedis2017", OldOrders>;
  readonly "huawei-dcs": typeof import("../../generated/src/huawei-dcs/index.js");
  readonly "huawei-dcs-v1": Older<"HuaweiDcsV1">;
  readonly "mock/runtime": typeof import("../../generated/src/mock/index.js");
  readonly program: typeof import("../../generated/src/program.js");
  readonly "program/call": typeof import("../../generated/src/program/call.js");
  readonly "program/completion": typeof import("../../generated/src/program/completion.js");
  readonly "program/explain": typeof import("../../generated/src/program/explain.js");
  readonly "program/page": typeof import("../../generated/src/program/page.js");
  readonly "program/mcp/command": typeof import("../../generated/src/program/mcp/command.js");
  readonly "program/mcp/server": typeof import("../../generated/src/program/mcp/server.js");
  readonly "program/mcp/session": typeof import("../../generated/src/program/mcp/session.js");
  readonly "program/mcp/tools": typeof import("../../generated/src/program/mcp/tools.js");
  /** Services under names for which the mock keeps no state. */
  readonly stateless: Mockable;
}

const commands = ["call", "completion", "explain", "page", "mcp/command", "mcp/server", "mcp/session", "mcp/tools"];

let loading: Promise<Sdk> | undefined;

/** The package as it is in generated/, made runnable once for all test files of a process. */
export const loadSdk = (): Promise<Sdk> => (loading ??= buildSdk());

async function buildSdk(): Promise<Sdk> {
  const folder = scratchFolder("sdk");
  const entries = [
    ["mock", "mock.ts"],
    ["mock/runtime", "mock/index.ts"],
    ["program", "program.ts"],
    ...commands.map((name) => [`program/${name}`, `program/${name}.ts`]),
    ...services.flatMap((name) => [
      [name, `${name}/index.ts`],
      ...["service", "operations", "mock"].map((module) => [`${name}/${module}`, `${name}/${module}.ts`]),
    ]),
  ];
  await build({
    entryPoints: entries.map(([out = "", path = ""]) => ({ in: join(source, path), out })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022" },
    plugins: [
      {
        name: "platform",
        setup: (builder) =>
          builder.onResolve({ filter: /^#platform$/ }, () => ({ path: join(source, "runtime/platform/node.ts") })),
      },
      {
        // From where it is installed: the folder of the bundle has no packages.
        name: "peers",
        setup: (builder) =>
          builder.onResolve({ filter: /^@modelcontextprotocol\// }, ({ path }) => ({
            path: import.meta.resolve(path),
            external: true,
          })),
      },
    ],
  });
  const modules = entries.map(async ([name = ""]): Promise<[string, unknown]> => {
    const { href } = pathToFileURL(join(folder, `${name}.mjs`));
    return [name, await import(/* @vite-ignore */ href)];
  });
  const loaded = Object.fromEntries(await Promise.all(modules));
  const stateless = services.map((name) => {
    const [service, operations, facts] = ["service", "operations", "mock"].map((module) => loaded[`${name}/${module}`]);
    return [
      `stateless/${name}`,
      () => Promise.resolve({ ...Object(service), ...Object(facts), operations } as unknown),
    ];
  });
  // Built from the sources that the types are of.
  return { ...loaded, stateless: Object.fromEntries(stateless) as Mockable } as unknown as Sdk;
}
