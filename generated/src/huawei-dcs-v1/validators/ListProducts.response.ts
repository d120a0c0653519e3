// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { products: { type: "array", items: { $ref: "#/$defs/Products" } } },
  $defs: {
    Details: {
      type: "object",
      properties: {
        capacity: { type: "number" },
        max_bandwidth: { type: "integer" },
        max_clients: { type: "integer" },
        max_connections: { type: "integer" },
        max_in_bandwidth: { type: "integer" },
        max_memory: { type: "number" },
        tenant_ip_count: { type: "integer" },
        sharding_num: { type: "integer" },
        proxy_num: { type: "integer" },
        db_number: { type: "integer" },
        proc_num: { type: "integer" },
      },
    },
    Flavors: {
      type: "object",
      properties: {
        capacity: { type: "string" },
        unit: { type: "string" },
        available_zones: { type: "array", items: { type: "string" } },
      },
    },
    Products: {
      type: "object",
      properties: {
        product_id: { type: "string" },
        spec_code: { type: "string" },
        cache_mode: { type: "string" },
        product_type: { type: "string" },
        cpu_type: { type: "string" },
        storage_type: { type: "string" },
        details: { $ref: "#/$defs/Details" },
        engine: { type: "string" },
        engine_versions: { type: "string" },
        spec_details: { type: "string" },
        spec_details2: { type: "string" },
        charging_type: { type: "string" },
        price: { type: "number" },
        currency: { type: "string" },
        prod_type: { type: "string" },
        cloud_service_type_code: { type: "string" },
        cloud_resource_type_code: { type: "string" },
        flavors: { type: "array", items: { $ref: "#/$defs/Flavors" } },
      },
    },
  },
});
