// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { flavors: { type: "array", items: { $ref: "#/$defs/FlavorsItems" } } },
  $defs: {
    AttrsObject: {
      type: "object",
      properties: {
        capacity: { type: "string" },
        name: { type: "string" },
        value: { type: "string" },
      },
    },
    FlavorAzObject: {
      type: "object",
      properties: {
        capacity: { type: "string" },
        unit: { type: "string" },
        available_zones: { type: "array", items: { type: "string" } },
        az_codes: { type: "array", items: { type: "string" } },
      },
    },
    FlavorsItems: {
      type: "object",
      properties: {
        spec_code: { type: "string" },
        cloud_service_type_code: { type: "string" },
        cloud_resource_type_code: { type: "string" },
        cache_mode: { type: "string" },
        engine: { type: "string" },
        engine_version: { type: "string" },
        product_type: { type: "string" },
        cpu_type: { type: "string" },
        storage_type: { type: "string" },
        capacity: { type: "array", items: { type: "string" } },
        billing_mode: { type: "array", items: { type: "string" } },
        tenant_ip_count: { type: "integer" },
        pricing_type: { type: "string" },
        is_dec: { type: "boolean" },
        attrs: { type: "array", items: { $ref: "#/$defs/AttrsObject" } },
        flavors_available_zones: { type: "array", items: { $ref: "#/$defs/FlavorAzObject" } },
        replica_count: { type: "integer" },
      },
    },
  },
});
