import type { Context } from "./context.js";
import type { Subject } from "./finding.js";

/** True when a release that the later version knows takes one away and calls the other its new name. */
export const isToldRename = ({ kind, of, name }: Subject, to: string, { after }: Pick<Context, "after">): boolean =>
  (after.releases ?? []).some(({ changes }) =>
    changes.some(
      ({ change, rename, replacedBy, ...entry }) =>
        change === "remove" &&
        rename === true &&
        entry.kind === kind &&
        entry.of === of &&
        entry.name === name &&
        replacedBy === to,
    ),
  );
