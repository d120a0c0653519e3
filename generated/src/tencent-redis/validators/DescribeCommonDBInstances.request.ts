// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    VpcIds: { type: "array", items: { type: "integer" } },
    SubnetIds: { type: "array", items: { type: "integer" } },
    PayMode: { type: "integer", enum: [0, 1] },
    InstanceIds: { type: "array", items: { type: "string" }, maxItems: 100 },
    InstanceNames: { type: "array", items: { type: "string" } },
    Status: { type: "array", items: { type: "string" } },
    OrderBy: { type: "string" },
    OrderByType: { type: "string" },
    Vips: { type: "array", items: { type: "string" } },
    UniqVpcIds: { type: "array", items: { type: "string" } },
    UniqSubnetIds: { type: "array", items: { type: "string" } },
    Limit: { type: "integer" },
    Offset: { type: "integer" },
  },
});
