// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    check_result: { type: "boolean" },
    available_zone: { type: "string" },
    replication_list: { type: "array", items: { $ref: "#/$defs/ReplicationInfo" } },
  },
  $defs: {
    ReplicationInfo: {
      type: "object",
      properties: {
        replication_id: { type: "string" },
        node_id: { type: "string" },
        replication_ip: { type: "string" },
        group_id: { type: "string" },
        group_name: { type: "string" },
        available_zone: { type: "string" },
      },
    },
  },
});
