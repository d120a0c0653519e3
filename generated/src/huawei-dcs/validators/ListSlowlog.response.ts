// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    total_num: { type: "integer" },
    count: { type: "integer" },
    slowlogs: { type: "array", items: { $ref: "#/$defs/SlowlogItem" } },
  },
  $defs: {
    SlowlogItem: {
      type: "object",
      properties: {
        id: { type: "integer" },
        command: { type: "string" },
        start_time: { type: "string" },
        duration: { type: "string" },
        shard_name: { type: "string" },
        database_id: { type: "integer" },
        username: { type: "string" },
        node_role: { type: "string" },
        client_ip: { type: "string" },
      },
    },
  },
});
