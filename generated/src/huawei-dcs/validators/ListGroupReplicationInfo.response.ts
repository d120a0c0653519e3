// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    group_list: { type: "array", items: { $ref: "#/$defs/InstanceGroupListInfo" } },
    group_count: { type: "integer" },
  },
  $defs: {
    InstanceGroupListInfo: {
      type: "object",
      properties: {
        group_id: { type: "string" },
        group_name: { type: "string" },
        replication_list: { type: "array", items: { $ref: "#/$defs/InstanceReplicationListInfo" } },
      },
    },
    InstanceReplicationDimensionsInfo: {
      type: "object",
      properties: { name: { type: "string" }, value: { type: "string" } },
    },
    InstanceReplicationListInfo: {
      type: "object",
      properties: {
        replication_role: { type: "string" },
        replication_ip: { type: "string" },
        is_replication: { type: "boolean" },
        replication_id: { type: "string" },
        node_id: { type: "string" },
        status: { type: "string" },
        az_code: { type: "string" },
        dimensions: { type: "array", items: { $ref: "#/$defs/InstanceReplicationDimensionsInfo" } },
      },
    },
  },
});
