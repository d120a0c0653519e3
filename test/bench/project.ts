import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of the project in a temporary folder, with a cache of its own: the bench changes it at will. */
export interface Project {
  readonly folder: string;
  /** Id of the service with most actions. */
  readonly service: string;
  /** As if nothing had been generated, ever. */
  readonly clear: () => void;
  /** Changes what one action does, in words; each time to something new. */
  readonly editSummary: () => void;
  /** Changes what a member of one action means, in words: its type is printed anew. */
  readonly editMember: () => void;
  remove(): void;
}

export function copyProject(root: string): Project {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-bench-"));
  for (const name of ["spec", "templates", "package.json", "package-lock.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  const { service, actions } = largestService(folder);
  let edits = 0;
  const edit = (pattern: RegExp): void => {
    const file = actions.find((path) => pattern.test(readFileSync(path, "utf8")));
    if (file === undefined) throw new Error(`${service} has no action that matches ${String(pattern)}.`);
    edits += 1;
    writeFileSync(file, readFileSync(file, "utf8").replace(pattern, `$1Edited ${edits} times - $2`));
  };
  return {
    folder,
    service,
    clear: () => {
      for (const name of ["generated", "node_modules/.cache"])
        rmSync(join(folder, name), { recursive: true, force: true });
    },
    editSummary: () => edit(/^(summary: )(?:Edited \d+ times - )?(\w)/m),
    editMember: () => edit(/^(\s+\w+: \{.* description: "?)(?:Edited \d+ times - )?(\w)/m),
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
