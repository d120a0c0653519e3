import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { ServiceModel } from "../../generator/model/model.js";
import type { Call, CallOptions, PagedCall, TaskCall } from "../../templates/runtime/index.js";
import { scratchFolder } from "../scratch.js";
import { root } from "./files.js";

/** A client of the package as a test that knows no service sees it: methods by name. */
export type AnyClient = Readonly<Record<string, Method>>;
type Method = (input: unknown, options?: CallOptions) => Call<object> & PagedCall<object, unknown> & TaskCall<object, unknown>;

/** A service's module: its classes and functions by name. */
export type AnyModule = Readonly<Record<string, new (options: object) => AnyClient>>;

/** The sources of the package, made runnable in a folder of their own. */
export interface Compiled {
  readonly load: (service: ServiceModel) => Promise<AnyModule>;
}

let compiling: Promise<Compiled> | undefined;

/** Compiles generated/src/ as it is, without a type check: that is another test. Once for all test files of a process. */
export const compile = (services: readonly ServiceModel[]): Promise<Compiled> => (compiling ??= bundle(services));

async function bundle(services: readonly ServiceModel[]): Promise<Compiled> {
  const folder = scratchFolder("calls");
  const source = join(root, "generated/src");
  await build({
    entryPoints: services.map(({ subpath }) => ({ in: join(source, subpath, "index.ts"), out: subpath })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022" },
    plugins: [
      {
        name: "platform",
        setup: (builder) =>
          builder.onResolve({ filter: /^#platform$/ }, () => ({ path: join(source, "runtime/platform/node.ts") })),
      },
    ],
  });
  return {
    // A generated module: the model says what it exports.
    load: async ({ subpath }) =>
      (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${subpath}.mjs`)).href)) as AnyModule,
  };
}
