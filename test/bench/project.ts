import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One run of a program. */
export interface Run {
  readonly milliseconds: number;
  readonly errors: string;
}

/** Runs a program of Node's to its end; one that fails ends the bench. */
export function time(script: string, ...args: readonly string[]): Run {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  const milliseconds = performance.now() - begin;
  if (status !== 0) throw new Error(`${script} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return { milliseconds, errors: stderr };
}

/** A copy of the project in a temporary folder, with a cache of its own: the bench changes it at will. */
export interface Project {
  readonly folder: string;
  /** Id of the service with most actions. */
  readonly service: string;
  /** As if nothing had been generated, ever. */
  clear(): void;
  /** Changes the text of one action, each time to something new. */
  edit(): void;
  remove(): void;
}

export function copyProject(root: string): Project {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-bench-"));
  for (const name of ["spec", "templates", "generator"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  const { service, actions } = largestService(folder);
  let edits = 0;
  return {
    folder,
    service,
    clear: () =>
      ["generated", "node_modules/.cache"].forEach((name) =>
        rmSync(join(folder, name), { recursive: true, force: true }),
      ),
    edit: () => {
      const file = actions.find((path) => /^summary: \w/m.test(readFileSync(path, "utf8")));
      if (file === undefined) throw new Error(`${service} has no action with a summary of one line.`);
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace(/^summary: (\w.*?)(?: Edit \d+\.)?$/m, `summary: $1 Edit ${++edits}.`));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The service with most actions, and their files. */
function largestService(folder: string): { readonly service: string; readonly actions: readonly string[] } {
  const files = readdirSync(join(folder, "spec"), { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const services = files
    .filter((path) => path.endsWith("/service.yaml"))
    .map((path) => path.slice(0, -"/service.yaml".length));
  const actionsOf = (service: string): string[] =>
    files.filter((path) => path.startsWith(`${service}/actions/`) && path.endsWith(".yaml"));
  const [service] = services.sort((a, b) => actionsOf(b).length - actionsOf(a).length);
  if (service === undefined) throw new Error("spec/ has no service.");
  return {
    service,
    actions: actionsOf(service)
      .sort()
      .map((path) => join(folder, "spec", path)),
  };
}
