// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { Data: { type: "array", items: { $ref: "#/$defs/BigKeyTypeInfo" } } },
  $defs: {
    BigKeyTypeInfo: {
      type: "object",
      properties: {
        Type: { type: "string" },
        Count: { type: "integer" },
        Size: { type: "integer" },
        Updatetime: { type: "integer" },
      },
    },
  },
});
