// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    RedisClusterIds: { type: "array", items: { type: "string" } },
    Status: { type: "array", items: { type: "integer" } },
    ProjectIds: { type: "array", items: { type: "integer" } },
    AutoRenewFlag: { type: "array", items: { type: "integer", enum: [0, 1, 2] } },
    ClusterName: { type: "string" },
    SearchKey: { type: "string" },
    Limit: { type: "integer" },
    Offset: { type: "integer" },
    DedicatedClusterId: { type: "string" },
  },
});
