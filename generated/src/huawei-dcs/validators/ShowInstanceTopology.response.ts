// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    redis_server: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    cluster_lvs: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    cluster_admin: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    cluster_proxy: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    master: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    vpcendpoint: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
    elb: { type: "array", items: { $ref: "#/$defs/TopologyInfo" } },
  },
  $defs: {
    BandWidth: {
      type: "object",
      properties: { input: { type: "string" }, output: { type: "string" } },
    },
    DimsInfo: {
      type: "object",
      properties: { dim_k: { type: "string" }, dim_v: { type: "string" } },
    },
    KeySpace: {
      type: "object",
      properties: {
        db_idx: { type: "string" },
        keys: { type: "string" },
        expires: { type: "string" },
        avg_ttl: { type: "string" },
      },
    },
    TopologyInfo: {
      type: "object",
      properties: {
        node_id: { type: "string" },
        node_name: { type: "string" },
        ip: { type: "string" },
        port: { type: "string" },
        node_type: { type: "string" },
        max_memory: { type: "string" },
        used_memory: { type: "string" },
        qps: { type: "string" },
        bandwidth: { $ref: "#/$defs/BandWidth" },
        db_num: { type: "string" },
        dbs: { $ref: "#/$defs/KeySpace" },
        relation_ip: { type: "string" },
        relation_port: { type: "string" },
        group_id: { type: "string" },
        status: { type: "string" },
        dims: { $ref: "#/$defs/DimsInfo" },
      },
    },
  },
});
