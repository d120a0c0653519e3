// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["limit", "offset"],
  additionalProperties: false,
  properties: {
    limit: { type: "integer" },
    offset: { type: "integer" },
    redisId: { type: "string" },
    redisName: { type: "string" },
    orderBy: { type: "string", enum: ["redisId", "projectId", "createtime"] },
    orderType: { type: "integer", enum: [1, 0] },
    vpcIds: { type: "array", items: { type: "integer" } },
    unVpcIds: { type: "array", items: { type: "string" } },
    subnetIds: { type: "array", items: { type: "integer" } },
    unSubnetIds: { type: "array", items: { type: "string" } },
    projectIds: { type: "array", items: { type: "string" } },
  },
});
