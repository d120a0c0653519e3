// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { Data: { type: "array", items: { $ref: "#/$defs/BigKeyInfo" } } },
  $defs: {
    BigKeyInfo: {
      type: "object",
      properties: {
        DB: { type: "integer" },
        Key: { type: "string" },
        Type: { type: "string" },
        Size: { type: "integer" },
        Updatetime: { type: "integer" },
      },
    },
  },
});
