import { recover, recoverSpec } from "../write/index.js";
import type { Terminal } from "./terminal.js";

/** Every command calls it first: what a crashed run left is finished or rolled back, and said. */
export function recoverOutput(root: string, terminal: Terminal): void {
  const { state, left } = recover(root);
  if (state === "finished")
    terminal.complain("An earlier run was interrupted while it wrote generated/; its work is now finished.");
  if (state === "rolled-back")
    terminal.complain("An earlier run was interrupted before it wrote generated/; nothing of it remains.");
  if (state === "busy") terminal.complain("Another run is writing generated/ at this moment.");
  for (const path of left) terminal.complain(`generated/${path} was changed since that run, and was left as it is.`);
  const spec = recoverSpec(root);
  if (spec.state === "finished")
    terminal.complain("An earlier import was interrupted while it wrote spec/; its work is now finished.");
  for (const file of spec.left) terminal.complain(`${file} was changed since that import, and was left as it is.`);
}
