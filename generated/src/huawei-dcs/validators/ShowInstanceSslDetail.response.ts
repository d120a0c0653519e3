// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    ip: { type: "string" },
    port: { type: "string" },
    domain_name: { type: "string" },
    ssl_expired_at: { type: "string" },
    ssl_validated: { type: "boolean" },
  },
});
