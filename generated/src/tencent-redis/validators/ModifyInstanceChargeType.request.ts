// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceIds", "InstanceChargeType"],
  additionalProperties: false,
  properties: {
    InstanceIds: { type: "array", items: { type: "string" }, maxItems: 20 },
    InstanceChargeType: { type: "string" },
    Period: { type: "integer", minimum: 1, maximum: 36 },
  },
});
