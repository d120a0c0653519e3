// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["zoneId", "typeId", "memSize", "goodsNum", "period"],
  additionalProperties: false,
  properties: {
    zoneId: { type: "integer" },
    typeId: { type: "integer", enum: [1, 2] },
    memSize: { type: "integer", multipleOf: 1024 },
    goodsNum: { type: "integer" },
    period: { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36] },
  },
});
