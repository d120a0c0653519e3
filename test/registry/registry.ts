import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "../scratch.js";

const packages = new URL("node_modules/", import.meta.url);
if (!existsSync(fileURLToPath(packages)))
  throw new Error('There is no registry to publish to: run "npm ci --ignore-scripts --prefix test/registry" first.');

/** What is installed in this folder. */
export const load = createRequire(packages);

/** What is used of the registry's program. */
interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

export interface Registry {
  readonly url: string;
  /** The environment of an npm that knows this registry, and is logged in there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** An empty registry on the loopback address, which asks no other one, with a user who may publish. */
export async function startRegistry(): Promise<Registry> {
  const folder = scratchFolder("registry");
  const server = await (load("verdaccio") as Verdaccio).runServer({
    ...{ self_path: join(folder, "config.yaml"), storage: join(folder, "storage"), web: { enable: false } },
    ...{ auth: { htpasswd: { file: join(folder, "htpasswd") } }, uplinks: {}, log: { type: "stdout", level: "fatal" } },
    packages: { "**": { access: "$all", publish: "$authenticated", unpublish: "$authenticated" } },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const url = `http://${host}/`;
  const token = await logIn(url);
  const config = join(folder, "npmrc");
  writeFileSync(
    config,
    `registry=${url}\n//${host}/:_authToken=${token}\nupdate-notifier=false\nfund=false\naudit=false\n`,
  );
  return {
    url,
    environment: { ...bare(), NPM_CONFIG_USERCONFIG: config, NPM_CONFIG_CACHE: join(folder, "cache") },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:maintainer`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "maintainer", password: "a-password-of-the-drill" }),
  });
  const { token } = (await response.json()) as { readonly token?: string }; // as npm expects it
  if (token === undefined) throw new Error(`The registry gives no token: status ${response.status}.`);
  return token;
}

/** This process's environment without what npm and GitHub add to it: a release must not depend on either here. */
const bare = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = ""]) =>
      /^(?:npm_|github_|actions_|ci$|node_options$|vitest)/i.test(name) ? [] : [[name, value]],
    ),
  );

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly log: string;
}

/** Runs a program to its end, whatever that is. */
export function execute(
  cwd: string,
  env: Readonly<Record<string, string>>,
  file: string,
  ...args: readonly string[]
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd, env, maxBuffer: 1e8 }, (_, output, log) => {
      resolve({ code: child.exitCode ?? 1, output, log });
    });
  });
}

/** An empty project. */
export function emptyProject(): string {
  const project = join(scratchFolder("consumer"), "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return project;
}
