// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { quotas: { $ref: "#/$defs/Quotas" } },
  $defs: {
    Quotas: {
      type: "object",
      properties: {
        resources: { type: "array", items: { $ref: "#/$defs/Resources" } },
        resource_user: { $ref: "#/$defs/ResourceUser" },
      },
    },
    ResourceUser: {
      type: "object",
      properties: { tenant_id: { type: "string" }, tenant_name: { type: "string" } },
    },
    Resources: {
      type: "object",
      properties: {
        quota: { type: "integer" },
        used: { type: "integer" },
        type: { type: "string" },
        unit: { type: ["string", "null"] },
        max: { type: "integer" },
        min: { type: "integer" },
      },
    },
  },
});
