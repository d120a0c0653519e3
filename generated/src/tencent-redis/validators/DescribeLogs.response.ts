// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Items: { items: { $ref: "#/$defs/LogResult" }, type: ["array", "null"] },
  },
  $defs: {
    LogResult: {
      type: "object",
      properties: {
        DBId: { type: "integer" },
        CommandLatency: { type: "integer" },
        Timestamp: { type: "string" },
        ClientAddr: { type: "string" },
        UserName: { type: "string" },
        CommandType: { type: "string" },
        CacheCode: { type: "string" },
        CommandDetail: { type: "string" },
        ErrMsg: { type: "string" },
      },
    },
  },
});
