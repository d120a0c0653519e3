// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    records: { type: "array", items: { $ref: "#/$defs/SimpleKeyScanRecord" } },
    instance_id: { type: "string" },
    total: { type: "integer" },
    count: { type: "integer" },
  },
  $defs: {
    SimpleKeyScanRecord: {
      type: "object",
      properties: {
        id: { type: "string" },
        instance_id: { type: "string" },
        status: { type: "string" },
        scan_type: { type: "string" },
        num: { type: "integer" },
        created_at: { type: "string" },
        started_at: { type: ["string", "null"] },
        finished_at: { type: ["string", "null"] },
      },
    },
  },
});
