// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "Operation"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    Operation: { type: "string" },
    Vip: { type: "string", pattern: "^\\d{1,3}(?:\\.\\d{1,3}){3}$" },
    VpcId: { type: "string" },
    SubnetId: { type: "string" },
    Recycle: { type: "integer", enum: [0, 1, 2, 3, 7, 15] },
    VPort: { type: "integer", minimum: 1024, maximum: 65535 },
  },
});
