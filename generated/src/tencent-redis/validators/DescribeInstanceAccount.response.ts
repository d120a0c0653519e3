// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    Accounts: { type: "array", items: { $ref: "#/$defs/Account" } },
    TotalCount: { type: "integer" },
  },
  $defs: {
    Account: {
      type: "object",
      properties: {
        InstanceId: { type: "string" },
        AccountName: { type: "string" },
        Remark: { type: "string" },
        Privilege: { type: "string" },
        ReadonlyPolicy: { type: "array", items: { type: "string" } },
        Status: { type: "integer" },
        CreateTime: { type: "string" },
        PasswordLastModifiedTime: { type: "string" },
      },
    },
  },
});
