// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["SrcInstanceId", "DstInstanceId"],
  additionalProperties: false,
  properties: {
    SrcInstanceId: { type: "string" },
    DstInstanceId: { type: "string" },
    TimeDelay: { type: "integer" },
    ForceSwitch: { type: "integer", enum: [1, 0] },
    SwitchTime: { type: "string", enum: ["now", "syncComplete"] },
  },
});
