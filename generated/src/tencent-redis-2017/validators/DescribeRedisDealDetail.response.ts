// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { dealDetails: { type: "array", items: { $ref: "#/$defs/Deal" } } },
  $defs: {
    Deal: {
      type: "object",
      properties: {
        dealId: { type: "string" },
        dealName: { type: "string" },
        zoneId: { type: "integer" },
        goodsNum: { type: "integer" },
        creater: { type: "string" },
        creatTime: { type: "string" },
        overdueTime: { type: "string" },
        endTime: { type: "string" },
        status: { type: "integer" },
        description: { type: "string" },
        price: { type: "integer" },
        goodsDetail: { $ref: "#/$defs/GoodsDetail" },
      },
    },
    GoodsDetail: {
      type: "object",
      properties: {
        memSize: { type: "integer" },
        timeSpan: { type: "integer" },
        timeUnit: { type: "string" },
        redisIds: { type: "array", items: { type: "string" } },
        curDeadline: { type: "string" },
        oldMemSize: { type: "integer" },
        newMemsize: { type: "integer" },
      },
    },
  },
});
