// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "SwitchOption", "NodeSet"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    SwitchOption: { type: "integer", enum: [1, 2] },
    NodeSet: { type: "array", items: { $ref: "#/$defs/RedisNodeInfo" } },
  },
  $defs: {
    RedisNodeInfo: {
      type: "object",
      required: ["NodeType"],
      additionalProperties: false,
      properties: {
        NodeType: { type: "integer", enum: [0, 1] },
        NodeId: { type: "integer" },
        ZoneId: { type: "integer" },
        ZoneName: { type: "string" },
      },
    },
  },
});
