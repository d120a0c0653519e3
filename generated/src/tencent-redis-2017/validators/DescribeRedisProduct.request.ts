// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    zoneIds: { type: "array", items: { type: "string" } },
    typeId: { type: "integer", enum: [1, 2, 0] },
  },
});
