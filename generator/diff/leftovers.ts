import { same, valueText, type Finding, type Subject } from "./finding.js";

/**
 * Every key without its own rule: texts, examples, dates. A key that the format will have one day is
 * compared here, too, so that no difference goes unseen.
 */
export function leftovers(subject: Subject, before: object, after: object, judged: readonly string[]): Finding[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !judged.includes(key) && key !== "place" && !same(old.get(key), now.get(key)),
  );
  const words = keys.filter((key) => key !== "examples" && key !== "since");
  return [
    ...(keys.includes("since")
      ? [{ rule: "since-changed", subject, ...sides(old.get("since"), now.get("since")) } as const]
      : []),
    ...(keys.includes("examples") ? [{ rule: "examples-changed", subject } as const] : []),
    ...(words.length > 0 ? [{ rule: "text-changed", subject, after: words.join(", ") } as const] : []),
  ];
}

const sides = (before: unknown, after: unknown): { readonly before: string; readonly after: string } => ({
  before: valueText(before),
  after: valueText(after),
});
