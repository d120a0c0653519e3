import { suggest } from "../diagnostics/suggest.js";
import type { Side } from "./versions.js";

/** Both sides with one service alone; a sentence when neither has it. */
export function selectSides(before: Side, after: Side, id: string | undefined): readonly [Side, Side] | string {
  if (id === undefined) return [before, after];
  const known = [...new Set([before, after].flatMap(({ document }) => document.services.map((service) => service.id)))];
  if (!known.includes(id)) return `There is no service "${id}".${suggest(id, known)} Services: ${known.join(", ")}.`;
  const only = (side: Side): Side => ({
    ...side,
    document: { ...side.document, services: side.document.services.filter((service) => service.id === id) },
  });
  return [only(before), only(after)];
}
