// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    TendisSlowLogDetail: { type: "array", items: { $ref: "#/$defs/TendisSlowLogDetail" } },
  },
  $defs: {
    TendisSlowLogDetail: {
      type: "object",
      properties: {
        ExecuteTime: { type: "string" },
        Duration: { type: "integer" },
        Command: { type: "string" },
        CommandLine: { type: "string" },
        Node: { type: "string" },
      },
    },
  },
});
