// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["TargetInstanceType", "SwitchOption", "InstanceId"],
  additionalProperties: false,
  properties: {
    TargetInstanceType: { type: "string" },
    SwitchOption: { type: "integer", enum: [1, 2] },
    InstanceId: { type: "string" },
  },
});
