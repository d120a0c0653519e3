// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    status: { type: "string" },
    file_name: { type: "string" },
    link: { type: "string" },
    err_code: { type: ["string", "null"] },
    err_msg: { type: ["string", "null"] },
  },
});
