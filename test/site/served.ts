import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import sirv from "sirv";

/** Of the project: npm runs tests and benches there. */
export const root = process.cwd();

const cache = join(root, "node_modules", ".cache", "cachesmith", "site-test");

/** The folder of the host that the site stands in: a link that forgets it leads nowhere. */
export const base = "/reference/";

/** The built site on a static host. */
export interface Served {
  /** With a slash at the end. */
  readonly address: string;
  /** The built pages. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function serveSite(): Promise<Served> {
  const folder = await builtSite();
  const files = sirv(folder, { etag: true });
  const missing = readFileSync(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const answerMissing = (): void => {
      response.writeHead(404, { "content-type": "text/html" }).end(missing);
    };
    if (!request.url?.startsWith(base)) {
      answerMissing();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, answerMissing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    folder,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The pages as their sources are now. A build takes half a minute: the first who needs it makes it for all. */
export async function builtSite(): Promise<string> {
  const folder = join(cache, hashSources());
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (claim()) {
      try {
        await build(folder);
      } finally {
        rmSync(lock);
      }
    } else await pause(200);
  }
  return folder;
}

async function build(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  for (const old of readdirSync(cache)) if (join(cache, old) !== lock) rmSync(join(cache, old), { recursive: true });
  const draft = `${folder}.draft`;
  await promisify(execFile)(process.execPath, ["templates/site/build.mjs", "build", "--base", base, "--out", draft], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  renameSync(draft, folder);
}

const lock = join(cache, "lock");

/** Whether the building is ours to do; the lock of a process that has died counts for nothing. */
function claim(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const age = statSync(lock, { throwIfNoEntry: false });
    if (age && !isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  // A lock without a number is being written this moment.
  if (!pid) return true;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** All that a page can depend on. */
function hashSources(): string {
  const sum = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of [
    "generated/docs",
    "generator",
    "spec",
    "templates/guides",
    "templates/runtime",
    "templates/site",
  ])
    for (const path of filesOf(folder)) sum.update(`${path}\0`).update(readFileSync(join(root, path)));
  return sum.digest("hex").slice(0, 16);
}

const filesOf = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .filter((path) => !/^templates[\\/]site[\\/](?:dist|\.astro)[\\/]/.test(path))
        .sort()
    : [];
