// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["TypeId", "MemSize", "GoodsNum", "Period", "BillingMode"],
  additionalProperties: false,
  properties: {
    TypeId: { type: "integer" },
    MemSize: { type: "integer" },
    GoodsNum: { type: "integer" },
    Period: { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36] },
    BillingMode: { type: "integer", enum: [0, 1] },
    ZoneId: { type: "integer" },
    RedisShardNum: { type: "integer" },
    RedisReplicasNum: { type: "integer" },
    ReplicasReadonly: { type: "boolean" },
    ZoneName: { type: "string" },
    ProductVersion: { type: "string" },
  },
});
