// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { data: { type: "array", items: { $ref: "#/$defs/ZoneProducts" } } },
  $defs: {
    Product: {
      type: "object",
      properties: {
        type: { type: "integer" },
        typeName: { type: "string" },
        minMemSize: { type: "integer" },
        maxMemSize: { type: "integer" },
        minBuyNum: { type: "integer" },
        maxBuyNum: { type: "integer" },
      },
    },
    ZoneProducts: {
      type: "object",
      properties: {
        zoneId: { type: "integer" },
        name: { type: "string" },
        types: { type: "object", additionalProperties: { $ref: "#/$defs/Product" } },
      },
    },
  },
});
