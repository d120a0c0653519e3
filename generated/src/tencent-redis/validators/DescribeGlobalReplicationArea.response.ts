// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { AvailableRegions: { type: "array", items: { $ref: "#/$defs/AvailableRegion" } } },
  $defs: {
    AvailableRegion: {
      type: "object",
      properties: {
        Region: { type: "string" },
        AvailableZones: { type: "array", items: { type: "string" } },
      },
    },
  },
});
