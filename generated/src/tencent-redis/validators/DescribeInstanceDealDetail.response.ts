// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { DealDetails: { type: "array", items: { $ref: "#/$defs/TradeDealDetail" } } },
  $defs: {
    TradeDealDetail: {
      type: "object",
      properties: {
        DealId: { type: "string" },
        DealName: { type: "string" },
        ZoneId: { type: "integer" },
        GoodsNum: { type: "integer" },
        Creater: { type: "string" },
        CreatTime: { type: "string" },
        OverdueTime: { type: "string" },
        EndTime: { type: "string" },
        Status: { type: "integer" },
        Description: { type: "string" },
        Price: { type: "integer" },
        InstanceIds: { type: "array", items: { type: "string" } },
      },
    },
  },
});
