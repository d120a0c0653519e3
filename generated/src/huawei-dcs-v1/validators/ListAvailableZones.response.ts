// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    regionId: { type: "string" },
    available_zones: { type: "array", items: { $ref: "#/$defs/AvailableZones" } },
  },
  $defs: {
    AvailableZones: {
      type: "object",
      properties: {
        id: { type: "string" },
        code: { type: "string" },
        name: { type: "string" },
        port: { type: "string" },
        resource_availability: { type: "string" },
      },
    },
  },
});
