// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    InstanceShards: { type: "array", items: { $ref: "#/$defs/InstanceClusterShard" } },
    TotalCount: { type: "integer" },
  },
  $defs: {
    InstanceClusterShard: {
      type: "object",
      properties: {
        ShardName: { type: "string" },
        ShardId: { type: "string" },
        Role: { type: "integer" },
        Keys: { type: "integer" },
        Slots: { type: "string" },
        Storage: { type: "integer" },
        StorageSlope: { type: "number" },
        Runid: { type: "string" },
        RunId: { type: "string" },
        Connected: { type: "integer" },
        ZoneId: { type: "string" },
        ReplicasNodeId: { type: "integer" },
      },
    },
  },
});
