// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["Product", "SecurityGroupIds", "InstanceId"],
  additionalProperties: false,
  properties: {
    Product: { type: "string", enum: ["redis"] },
    SecurityGroupIds: { type: "array", items: { type: "string" } },
    InstanceId: { type: "string" },
  },
});
