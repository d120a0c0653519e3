// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceIds"],
  additionalProperties: false,
  properties: { InstanceIds: { type: "array", items: { type: "string" }, maxItems: 100 } },
});
