// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    Total: { type: "integer" },
    Resources: { type: "array", items: { $ref: "#/$defs/CDCResource" } },
  },
  $defs: {
    CDCResource: {
      type: "object",
      properties: {
        AppId: { type: "integer" },
        RegionId: { type: "integer" },
        ZoneId: { type: "integer" },
        RedisClusterId: { type: "string" },
        PayMode: { type: "integer" },
        ProjectId: { type: "integer" },
        AutoRenewFlag: { type: "integer" },
        ClusterName: { type: "string" },
        StartTime: { type: "string" },
        EndTime: { type: "string" },
        Status: { type: "integer" },
        BaseBundles: { type: "array", items: { $ref: "#/$defs/ResourceBundle" } },
        ResourceBundles: { type: "array", items: { $ref: "#/$defs/ResourceBundle" } },
        DedicatedClusterId: { type: "string" },
      },
    },
    ResourceBundle: {
      type: "object",
      properties: {
        ResourceBundleName: { type: "string" },
        AvailableMemory: { type: "integer" },
        Count: { type: "integer" },
      },
    },
  },
});
