import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { audit } from "../../../templates/runtime/audit/audit.js";
import type { ServiceNotices } from "../../../templates/runtime/notice.js";
import { findingText } from "../../../templates/runtime/audit/report.js";
import { emptyFolder } from "../pipeline/project.js";

/** What the audit says to somebody who takes the new version, and what `--fix` makes of their module. */
export interface Audited {
  /** Uses that `--fix` rewrites. */
  readonly renamed: readonly string[];
  /** Uses that are a person's work. */
  readonly left: readonly string[];
  /** The module afterwards, if it was changed. */
  readonly rewritten: string | undefined;
}

/** Audits a project of one module that uses what a release touched, against the package as it is generated now. */
export async function auditUser(root: string, module: string): Promise<Audited> {
  const folder = emptyFolder();
  const file = join(folder, "src", "main.ts");
  mkdirSync(join(folder, "src"));
  cpSync(module, file);
  const sources = join(root, "generated/src");
  const compilerOptions = {
    ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext", types: [], strict: true, noEmit: true },
    paths: { "cachesmith-sdk/*": [join(sources, "*", "index.ts")] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  // From a place of its own: a module is read once, and this one is another in each release.
  const copy = join(folder, "notices.ts");
  cpSync(join(sources, "tencent-redis/notices.ts"), copy);
  const { notices } = (await import(pathToFileURL(copy).href)) as {
    readonly notices: ServiceNotices; // what the module exports
  };
  const options = {
    ...{ project: join(folder, "tsconfig.json"), folder },
    notices: { package: "cachesmith-sdk", services: [notices] },
  };
  const before = readFileSync(file, "utf8");
  const { fixed, left } = await audit({ ...options, mode: "fix" });
  const after = readFileSync(file, "utf8");
  return {
    renamed: fixed.map(findingText),
    left: left.map(findingText),
    rewritten: after === before ? undefined : after,
  };
}
