// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    id: { type: "string" },
    instance_id: { type: "string" },
    node_id: { type: "string" },
    backup_id: { type: "string" },
    group_name: { type: "string" },
    node_ip: { type: "string" },
    node_ipv6: { type: ["string", "null"] },
    node_type: { type: "string" },
    analysis_type: { type: "string" },
    started_at: { type: "string" },
    finished_at: { type: ["string", "null"] },
    largest_key_prefixes: { type: "array", items: { $ref: "#/$defs/LargestKeyPrefix" } },
    largest_keys: { type: "array", items: { $ref: "#/$defs/LargestKey" } },
    total_bytes: { type: "integer" },
    total_num: { type: "integer" },
    type_bytes: { type: "array", items: { $ref: "#/$defs/KeyTypeByte" } },
    type_num: { type: "array", items: { $ref: "#/$defs/KeyTypeNum" } },
  },
  $defs: {
    KeyTypeByte: {
      type: "object",
      properties: { type: { type: "string" }, bytes: { type: "integer" } },
    },
    KeyTypeNum: {
      type: "object",
      properties: { type: { type: "string" }, num: { type: "integer" } },
    },
    LargestKey: {
      type: "object",
      properties: {
        key: { type: "string" },
        type: { type: "string" },
        bytes: { type: "integer" },
        num_of_elem: { type: "integer" },
      },
    },
    LargestKeyPrefix: {
      type: "object",
      properties: {
        key_prefix: { type: "string" },
        type: { type: "string" },
        bytes: { type: "integer" },
        num: { type: "integer" },
      },
    },
  },
});
