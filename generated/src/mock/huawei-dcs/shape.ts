import { copyOf } from "../../runtime/value/rebuild.js";
import { isRecord } from "../state/input.js";

/**
 * What is known in the shape of a whole answer: the members of the template, with what is known of each in its place. What is not
 * known stays as in the template.
 */
export function shaped(template: unknown, known: unknown): unknown {
  if (known === undefined) return copyOf(template);
  if (Array.isArray(template) && Array.isArray(known)) {
    const [row] = template as readonly unknown[];
    return known.map((item: unknown) => (isRecord(row) && isRecord(item) ? shaped(row, item) : item));
  }
  if (!isRecord(template) || !isRecord(known)) return known;
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, shaped(value, known[name])]));
}
