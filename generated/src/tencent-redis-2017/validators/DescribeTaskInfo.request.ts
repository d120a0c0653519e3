// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["requestId"],
  additionalProperties: false,
  properties: { requestId: { type: "integer" } },
});
