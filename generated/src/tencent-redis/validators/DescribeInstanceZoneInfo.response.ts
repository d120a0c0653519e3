// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    ReplicaGroups: { type: "array", items: { $ref: "#/$defs/ReplicaGroup" } },
  },
  $defs: {
    RedisNode: {
      type: "object",
      properties: {
        Keys: { type: "integer" },
        Slot: { type: "string" },
        NodeId: { type: "string" },
        Status: { type: "string" },
        Role: { type: "string" },
      },
    },
    ReplicaGroup: {
      type: "object",
      properties: {
        GroupId: { type: "integer" },
        GroupName: { type: "string" },
        ZoneId: { type: "string" },
        Role: { type: "string" },
        RedisNodes: { type: "array", items: { $ref: "#/$defs/RedisNode" } },
      },
    },
  },
});
