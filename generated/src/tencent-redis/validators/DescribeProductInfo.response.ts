// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { RegionSet: { type: "array", items: { $ref: "#/$defs/RegionConf" } } },
  $defs: {
    ProductConf: {
      type: "object",
      properties: {
        Type: { type: "integer" },
        TypeName: { type: "string" },
        MinBuyNum: { type: "integer" },
        MaxBuyNum: { type: "integer" },
        Saleout: { type: "boolean" },
        Engine: { type: "string" },
        Version: { type: "string" },
        TotalSize: { type: "array", items: { type: "string" } },
        ShardSize: { type: "array", items: { type: "string" } },
        ReplicaNum: { type: "array", items: { type: "string" } },
        ShardNum: { type: "array", items: { type: "string" } },
        PayMode: { type: "string" },
        EnableRepicaReadOnly: { type: "boolean" },
        EnableReplicaReadOnly: { type: "boolean" },
      },
    },
    RegionConf: {
      type: "object",
      properties: {
        RegionId: { type: "string" },
        RegionName: { type: "string" },
        RegionShortName: { type: "string" },
        Area: { type: "string" },
        ZoneSet: { type: "array", items: { $ref: "#/$defs/ZoneCapacityConf" } },
      },
    },
    ZoneCapacityConf: {
      type: "object",
      properties: {
        ZoneId: { type: "string" },
        ZoneName: { type: "string" },
        IsSaleout: { type: "boolean" },
        IsDefault: { type: "boolean" },
        NetWorkType: { type: "array", items: { type: "string" } },
        ProductSet: { type: "array", items: { $ref: "#/$defs/ProductConf" } },
        OldZoneId: { type: "integer" },
      },
    },
  },
});
