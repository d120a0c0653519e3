// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { quotas: { $ref: "#/$defs/Quotas" } },
  $defs: {
    Quotas: {
      type: "object",
      properties: { resources: { type: "array", items: { $ref: "#/$defs/Resources" } } },
    },
    Resources: {
      type: "object",
      properties: {
        unit: { type: ["string", "null"] },
        min: { type: "integer" },
        max: { type: "integer" },
        quota: { type: "integer" },
        used: { type: "integer" },
        type: { type: "string" },
      },
    },
  },
});
