// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    result: { type: "string" },
    message: { type: "string" },
    retry_times_left: { type: ["string", "null"] },
    lock_time: { type: ["string", "null"] },
    lock_time_left: { type: ["string", "null"] },
  },
});
