// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    InstanceSlowlogDetail: { type: "array", items: { $ref: "#/$defs/InstanceSlowlogDetail" } },
    InstanceSlowLogDetail: { type: "array", items: { $ref: "#/$defs/InstanceSlowlogDetail" } },
  },
  $defs: {
    InstanceSlowlogDetail: {
      type: "object",
      properties: {
        Duration: { type: "integer" },
        Client: { type: "string" },
        Command: { type: "string" },
        CommandLine: { type: "string" },
        ExecuteTime: { type: "string" },
        Node: { type: "string" },
      },
    },
  },
});
