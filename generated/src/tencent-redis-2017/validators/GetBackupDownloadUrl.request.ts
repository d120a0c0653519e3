// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisId", "backupId"],
  additionalProperties: false,
  properties: { redisId: { type: "string" }, backupId: { type: "string" } },
});
