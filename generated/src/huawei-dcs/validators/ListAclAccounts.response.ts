// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { accounts: { type: "array", items: { $ref: "#/$defs/AclAccountResp" } } },
  $defs: {
    AclAccountResp: {
      type: "object",
      properties: {
        account_id: { type: "string" },
        account_name: { type: "string" },
        account_type: { type: "string" },
        instance_id: { type: "string" },
        status: { type: "string" },
        account_role: { type: "string" },
        description: { type: "string" },
        error_code: { type: ["string", "null"] },
      },
    },
  },
});
