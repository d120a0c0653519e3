// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    code: { type: "string" },
    message: { type: "string" },
    lock_time: { type: ["string", "null"] },
    lock_time_left: { type: ["string", "null"] },
    retry_times_left: { type: ["string", "null"] },
  },
});
