// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    job_id: { type: "string" },
    job_type: { type: "string" },
    status: { type: "string" },
    begin_time: { type: "string" },
    end_time: { type: "string" },
    fail_reason: { type: ["string", "null"] },
  },
});
