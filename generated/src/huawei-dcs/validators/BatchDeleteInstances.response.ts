// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { results: { type: "array", items: { $ref: "#/$defs/BatchOpsResult" } } },
  $defs: {
    BatchOpsResult: {
      type: "object",
      properties: { result: { type: "string" }, instance: { type: "string" } },
    },
  },
});
