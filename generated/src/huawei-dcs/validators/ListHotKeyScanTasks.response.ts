// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    count: { type: "integer" },
    records: { type: "array", items: { $ref: "#/$defs/RecordsResponse" } },
  },
  $defs: {
    RecordsResponse: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: { type: "string" },
        scan_type: { type: "string" },
        created_at: { type: "string" },
        started_at: { type: ["string", "null"] },
        finished_at: { type: ["string", "null"] },
      },
    },
  },
});
