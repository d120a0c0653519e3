// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    id: { type: "string" },
    instance_id: { type: "string" },
    status: { type: "string" },
    scan_type: { type: "string" },
    created_at: { type: "string" },
    started_at: { type: ["string", "null"] },
    finished_at: { type: ["string", "null"] },
    num: { type: "integer" },
    keys: { type: "array", items: { $ref: "#/$defs/HotkeysBody" } },
  },
  $defs: {
    HotkeysBody: {
      type: "object",
      properties: {
        name: { type: "string" },
        type: { type: "string" },
        shard: { type: "string" },
        db: { type: "integer" },
        size: { type: "integer" },
        unit: { type: "string" },
        freq: { type: "integer" },
      },
    },
  },
});
