// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    region_id: { type: "string" },
    available_zones: { type: "array", items: { $ref: "#/$defs/AvailableZones" } },
  },
  $defs: {
    AvailableZones: {
      type: "object",
      properties: {
        code: { type: "string" },
        port: { type: "string" },
        name: { type: "string" },
        id: { type: "string" },
        resource_availability: { type: "string" },
      },
    },
  },
});
