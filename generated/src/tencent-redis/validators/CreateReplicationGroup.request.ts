// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    GroupName: {
      type: "string",
      minLength: 2,
      maxLength: 64,
      pattern: "^[\\p{Script=Han}A-Za-z0-9_-]*$",
    },
    Remark: { type: "string" },
  },
});
