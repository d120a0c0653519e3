// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    count: { type: "integer" },
    instances: { type: "array", items: { $ref: "#/$defs/InstanceNodesInfoResp" } },
  },
  $defs: {
    InstanceNodesInfoResp: {
      type: "object",
      properties: {
        instance_id: { type: "string" },
        node_count: { type: "integer" },
        nodes: { type: "array", items: { $ref: "#/$defs/NodesInfoResp" } },
      },
    },
    InstanceReplicationDimensionsInfo: {
      type: "object",
      properties: { name: { type: "string" }, value: { type: "string" } },
    },
    NodesInfoResp: {
      type: "object",
      properties: {
        logical_node_id: { type: "string" },
        name: { type: "string" },
        status: { type: "string" },
        az_code: { type: "string" },
        node_role: { type: "string" },
        node_type: { type: "string" },
        node_ip: { type: "string" },
        node_port: { type: "string" },
        node_id: { type: "string" },
        priority_weight: { type: "integer" },
        is_access: { type: "boolean" },
        group_id: { type: "string" },
        group_name: { type: "string" },
        is_remove_ip: { type: "boolean" },
        replication_id: { type: "string" },
        dimensions: { type: "array", items: { $ref: "#/$defs/InstanceReplicationDimensionsInfo" } },
      },
    },
  },
});
