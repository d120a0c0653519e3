// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    router: { type: "array", items: { type: "string" } },
    children: { type: "array", items: { $ref: "#/$defs/DimChild" } },
    instances: { type: "array", items: { $ref: "#/$defs/InstancesMonitoredObject" } },
    dcs_cluster_redis_node: {
      type: "array",
      items: { $ref: "#/$defs/ClusterRedisNodeMonitoredObject" },
    },
    dcs_cluster_proxy_node: { type: "array", items: { $ref: "#/$defs/ProxyNodeMonitoredObject" } },
    dcs_cluster_proxy2_node: {
      type: "array",
      items: { $ref: "#/$defs/Proxy2NodeMonitoredObject" },
    },
    total: { type: "integer" },
  },
  $defs: {
    ClusterRedisNodeMonitoredObject: {
      type: "object",
      properties: {
        dcs_instance_id: { type: "string" },
        name: { type: "string" },
        dcs_cluster_redis_node: { type: "string" },
        status: { type: "string" },
      },
    },
    DimChild: {
      type: "object",
      properties: { dim_name: { type: "string" }, dim_route: { type: "string" } },
    },
    InstancesMonitoredObject: {
      type: "object",
      properties: {
        dcs_instance_id: { type: "string" },
        name: { type: "string" },
        status: { type: "string" },
      },
    },
    Proxy2NodeMonitoredObject: {
      type: "object",
      properties: {
        dcs_instance_id: { type: "string" },
        name: { type: "string" },
        dcs_cluster_proxy2_node: { type: "string" },
        status: { type: "string" },
      },
    },
    ProxyNodeMonitoredObject: {
      type: "object",
      properties: {
        dcs_instance_id: { type: "string" },
        name: { type: "string" },
        dcs_cluster_proxy_node: { type: "string" },
        status: { type: "string" },
      },
    },
  },
});
