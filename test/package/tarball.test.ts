import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { publint } from "publint";
import { describe, expect, test } from "vitest";
import { installed, root, run } from "./packed.js";

const { project, tarball } = installed();
const folder = join(project, "node_modules", "cachesmith-sdk");
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll("\\", "/"),
  );

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** The package's own description; fields are looked at one by one. */
const manifest = (): Record<string, unknown> => JSON.parse(read("package.json")) as Record<string, unknown>;

const imports = (file: string): string[] =>
  [...read(file).matchAll(/\b(?:from|import) ["']([^"'#\n][^"'\n]*)["'];|\bimport\(["']([^"'#\n]+)["']\)/g)].map(
    ([, fixed, onDemand = ""]) => fixed ?? onDemand,
  );

const foreignImports = (file: string): string[] => imports(file).filter((name) => !name.startsWith("."));

/** Files that are loaded with the given ones, at once or, unless that is not asked for, ever. */
function reached(start: readonly string[], ever = true): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = read(file);
    for (const name of imports(file).filter((each) => each.startsWith(".")))
      if (ever || text.includes(`from "${name}"`)) visit(posix.join(posix.dirname(file), name));
  };
  start.forEach(visit);
  return seen;
}

/** Where the repository shows the files of this version. */
const docs = `https://github.com/cachesmith/cachesmith/blob/v${String(manifest()["version"])}/generated/`;

/** Packages that a part of this one needs: the server for agents, the tracing, the shared limiter, the audit. */
const peers = ["@modelcontextprotocol/sdk", "@opentelemetry/api", "rate-limiter-flexible", "ts-morph"];
const forPeers = (value: unknown): object => Object.fromEntries(peers.map((peer) => [peer, value]));

describe("tarball", () => {
  test("has what users need and nothing else", () => {
    // Nothing has changed before the first release.
    const changelog = existsSync(join(root, "generated/CHANGELOG.md")) ? ["CHANGELOG.md"] : [];
    expect(
      files.filter((file) => !/^dist\/(?:.*\.(?:c?js|d\.c?ts)|[^/]+\/reference\.json\.br)$/.test(file)).sort(),
    ).toEqual([...changelog, "LICENSE", "README.md", "package.json"]);
  });

  test("is quick to download: 900 KB at most", () => {
    expect(statSync(tarball).size).toBeLessThan(900 * 1024);
  });

  test("links to what its readers on the registry's page can open", () => {
    for (const page of ["README.md", "CHANGELOG.md"].filter((file) => files.includes(file))) {
      const links = [...read(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
      // What a page of the repository links to in docs/ is there; the tarball has no docs/.
      const own = links
        .filter((link) => link.startsWith(docs))
        .map((link) => link.slice(docs.length).split("#")[0] ?? "");
      expect(own.filter((path) => !existsSync(join(root, "generated", path)))).toEqual([]);
      expect(links.filter((link) => !/^(?:https:\/\/|#)/.test(link))).toEqual([]);
      if (page === "README.md") expect(own.length).toBeGreaterThan(3);
    }
  });

  test("has code and declarations of each entry", () => {
    const { exports } = manifest();
    const targets = JSON.stringify(exports).match(/dist\/[^"]+/g) ?? [];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  test("holds the runtime of every platform that package.json names", () => {
    const targets = JSON.stringify(manifest()["imports"]).match(/dist\/[^"]+/g) ?? [];
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  test("imports nothing from outside but Node's own modules, and those in platform/ and commands only", () => {
    const clients = files.filter((file) => /^dist\/[^/]+\/index\.js$/.test(file));
    const web = reached(["dist/runtime/platform/web.js", ...clients]);
    expect(web.size).toBeGreaterThan(clients.length);
    expect([...web].flatMap(foreignImports)).toEqual([]);
    expect(foreignImports("dist/runtime/opentelemetry/index.js")).toEqual(["@opentelemetry/api"]);
    const mcp = ["server/mcp.js", "server/stdio.js", "types.js"].map((path) => `@modelcontextprotocol/sdk/${path}`);
    const all = files.filter((file) => /\.(?:js|d\.ts)$/.test(file)).flatMap(foreignImports);
    expect(new Set(all.filter((name) => !name.startsWith("node:")))).toEqual(
      new Set([...mcp, "@opentelemetry/api", "ts-morph"]),
    );
  });

  test("opens few files to load a client", () => {
    const clients = files.filter((file) => /^dist\/[^/]+\/index\.js$/.test(file));
    for (const client of clients) expect(reached([client], false).size, client).toBeLessThan(10);
  });

  test("has no trace of Ajv, no require in ES modules, and nothing of ES modules in CommonJS", () => {
    expect(files.filter((file) => /ajv/.test(read(file)))).toEqual([]);
    expect(files.filter((file) => file.endsWith(".js") && /require\(/.test(read(file)))).toEqual([]);
    expect(files.filter((file) => file.endsWith(".cjs") && /^(?:import|export) |\bimport\(/m.test(read(file)))).toEqual(
      [],
    );
  });

  test("depends on nothing; what builds on another package asks for an optional peer", () => {
    const fields = Object.keys(manifest()).filter((key) => /dependencies/i.test(key));
    expect(fields).toEqual(["peerDependencies", "peerDependenciesMeta"]);
    expect(manifest()["peerDependenciesMeta"]).toEqual(forPeers({ optional: true }));
    expect(manifest()["peerDependencies"]).toEqual(forPeers(expect.any(String)));
    expect(manifest()).toMatchObject({ type: "module", sideEffects: false, license: "Apache-2.0" });
  });

  test("shares a quota through a store of the user's, by an import of its own", async () => {
    const program = `import { sharedLimiter } from "cachesmith-sdk/rate-limiter-flexible";
const keys = [];
const consume = (key) => (keys.push(key), Promise.resolve({ consumedPoints: 1 }));
const request = { service: "s", action: "A", attempts: 1, account: "id", limit: 20, timeout: 1, clock: () => 0 };
await sharedLimiter(() => ({ consume })).acquire(request);
console.log(keys.length);`;
    writeFileSync(join(project, "shared.js"), program);
    const { code, output } = await run(project, "shared.js");
    expect(output).toBe("2\n");
    expect(code).toBe(0);
  });

  test("ships the license of the project", () => {
    expect(read("LICENSE")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  });

  test("satisfies publint", async () => {
    const bytes = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true, level: "suggestion" });
    expect(messages).toEqual([]);
  });

  test("satisfies arethetypeswrong in every way to resolve a module: node10, node16 from both kinds, bundler", async () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const flags = ["--profile", "strict", "--no-color", "--no-emoji"];
    const { code, output } = await run(project, attw, tarball, ...flags);
    expect(code, output).toBe(0);
  });
});
