// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    InstanceParamHistory: { type: "array", items: { $ref: "#/$defs/InstanceParamHistory" } },
  },
  $defs: {
    InstanceParamHistory: {
      type: "object",
      properties: {
        ParamName: { type: "string" },
        PreValue: { type: "string" },
        NewValue: { type: "string" },
        Status: { type: "integer" },
        ModifyTime: { type: "string" },
      },
    },
  },
});
