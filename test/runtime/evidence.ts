import type { Evidence } from "../../templates/runtime/outcome/index.js";

const effects = ["read", "idempotent", "write", "billing"] as const;
const statuses = [undefined, 100, 199, 200, 201, 204, 299, 300, 304, 400, 401, 404, 408, 425, 429, 500, 502, 504, 999];

/** Everything that can be known of an attempt. */
export const evidence: readonly Evidence[] = effects.flatMap((effect) =>
  ([false, true, "unknown"] as const).flatMap((sent) =>
    statuses.flatMap((status) =>
      (["rejected", "open", undefined] as const).flatMap((refusal) =>
        (["own", "empty", "foreign", undefined] as const).flatMap((shape) =>
          [true, false].map((emptySuccess) => ({ effect, sent, status, refusal, shape, emptySuccess })),
        ),
      ),
    ),
  ),
);
