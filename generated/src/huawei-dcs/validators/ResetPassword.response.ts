// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    retry_times_left: { type: "string" },
    lock_time: { type: "string" },
    lock_time_left: { type: "string" },
    code: { type: "string" },
    message: { type: "string" },
    ext_message: { type: ["string", "null"] },
  },
});
