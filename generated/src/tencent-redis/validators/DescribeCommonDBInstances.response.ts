// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    InstanceDetails: { type: "array", items: { $ref: "#/$defs/RedisCommonInstanceList" } },
  },
  $defs: {
    RedisCommonInstanceList: {
      type: "object",
      properties: {
        InstanceName: { type: "string" },
        InstanceId: { type: "string" },
        AppId: { type: "integer" },
        ProjectId: { type: "integer" },
        Region: { type: "string" },
        Zone: { type: "string" },
        VpcId: { type: "string" },
        SubnetId: { type: "string" },
        Status: { type: "string" },
        Vips: { type: "array", items: { type: "string" } },
        Vport: { type: "integer" },
        Createtime: { type: "string" },
        PayMode: { type: "integer" },
        NetType: { type: "integer" },
      },
    },
  },
});
