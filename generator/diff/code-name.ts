import { codeName } from "../naming.js";
import type { Finding, Subject } from "./finding.js";

interface Named {
  readonly name: string;
  readonly as?: string;
}

/** Another `as` is another name in TypeScript, whatever the wire says. A new wire name alone has its own rule. */
export function compareCodeNames(subject: Subject, before: Named, after: Named): Finding[] {
  const [old, now] = [codeName(before), codeName(after)];
  if (before.as === after.as || old === now) return [];
  return [{ rule: "name-in-code-changed", subject, before: old, after: now }];
}
