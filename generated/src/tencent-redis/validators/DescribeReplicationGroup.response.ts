// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Groups: { type: "array", items: { $ref: "#/$defs/Groups" } },
  },
  $defs: {
    Groups: {
      type: "object",
      properties: {
        AppId: { type: "integer" },
        RegionId: { type: "integer" },
        GroupId: { type: "string" },
        GroupName: { type: "string" },
        Status: { type: "integer" },
        InstanceCount: { type: "integer" },
        Instances: { type: "array", items: { $ref: "#/$defs/Instances" } },
        Remark: { type: "string" },
      },
    },
    Instances: {
      type: "object",
      properties: {
        AppId: { type: "integer" },
        InstanceId: { type: "string" },
        InstanceName: { type: "string" },
        RegionId: { type: "integer" },
        ZoneId: { type: "integer" },
        RedisReplicasNum: { type: "integer" },
        RedisShardNum: { type: "integer" },
        RedisShardSize: { type: "integer" },
        DiskSize: { type: "integer" },
        Engine: { type: "string" },
        Role: { type: "string" },
        Vip: { type: "string" },
        Vip6: { type: "string" },
        IPv6: { type: "string" },
        VpcID: { type: "integer" },
        VPort: { type: "integer" },
        Status: { type: "integer" },
        GrocerySysId: { type: "integer" },
        ProductType: { type: "integer" },
        CreateTime: { type: "string" },
        UpdateTime: { type: "string" },
      },
    },
  },
});
