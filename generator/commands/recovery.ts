import { recover, recoverSpec } from "../write/index.js";
import { failureOf } from "./failure.js";
import type { Terminal } from "./terminal.js";

/**
 * For commands that write nothing: where what a crashed run left cannot be finished, they say so and go on, for they
 * need spec/ alone.
 */
export function recoverForReading(root: string, terminal: Terminal): void {
  try {
    recoverOutput(root, terminal);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    terminal.complain(
      `An earlier run was interrupted while it wrote, and this one cannot finish its work: ${failure.message}\nThe definitions are read as they are now.`,
    );
  }
}

/** Every command that writes calls it first: what a crashed run left is finished or rolled back, and said. */
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
