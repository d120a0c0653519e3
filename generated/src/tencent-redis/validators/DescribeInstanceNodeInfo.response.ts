// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    ProxyCount: { type: "integer" },
    Proxy: { type: "array", items: { $ref: "#/$defs/ProxyNodes" } },
    RedisCount: { type: "integer" },
    Redis: { type: "array", items: { $ref: "#/$defs/RedisNodes" } },
    TendisCount: { type: "integer" },
    Tendis: { type: "array", items: { $ref: "#/$defs/TendisNodes" } },
  },
  $defs: {
    ProxyNodes: {
      type: "object",
      properties: { NodeId: { type: "string" }, ZoneId: { type: "integer" } },
    },
    RedisNodes: {
      type: "object",
      properties: {
        NodeId: { type: "string" },
        NodeRole: { type: "string" },
        ClusterId: { type: "integer" },
        ZoneId: { type: "integer" },
      },
    },
    TendisNodes: {
      type: "object",
      properties: {
        NodeId: { type: "string" },
        NodeRole: { type: "string" },
        ZoneId: { type: "integer" },
      },
    },
  },
});
