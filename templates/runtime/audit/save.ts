import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Rewriting } from "./fix.js";
import { AuditError } from "./failure.js";

const mark = "\uFEFF";

/** Replaces a file whole or not at all, unless it has changed since it was read. Links and modes stay. */
export function saveFile({ path, before, after }: Rewriting): void {
  const target = realpathSync(path);
  const text = readFileSync(target, "utf8");
  const lead = text.startsWith(mark) ? mark : "";
  if (text.slice(lead.length) !== before)
    throw new AuditError(`${path} has changed since the audit read it; run it again.`);
  const draft = `${target}.${randomUUID()}.draft`;
  try {
    writeFileSync(draft, lead + after, { mode: statSync(target).mode });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
