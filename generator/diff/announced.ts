import type { Context } from "./context.js";
import type { DeprecationDocument } from "./document.js";
import type { Subject } from "./finding.js";

/** True when the earlier version said that it was on its way out and a vendor release since has removed it. */
export function wasAnnounced(
  { deprecated }: { readonly deprecated?: DeprecationDocument },
  { kind, of, name }: Subject,
  { before, after }: Context,
): boolean {
  if (deprecated === undefined) return false;
  const known = new Set((before.releases ?? []).map(({ number, published }) => number ?? published));
  return (after.releases ?? [])
    .filter(({ number, published }) => !known.has(number ?? published))
    .some(({ changes }) =>
      changes.some(
        (change) => change.change === "remove" && change.kind === kind && change.of === of && change.name === name,
      ),
    );
}
