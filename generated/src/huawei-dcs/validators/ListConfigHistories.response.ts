// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    history_num: { type: "integer" },
    histories: { type: "array", items: { $ref: "#/$defs/HistoryInfo" } },
  },
  $defs: {
    HistoryInfo: {
      type: "object",
      properties: {
        history_id: { type: "string" },
        type: { type: "string" },
        created_at: { type: "string" },
        status: { type: "string" },
      },
    },
  },
});
