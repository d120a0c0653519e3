// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["GroupId", "InstanceId", "SyncType"],
  additionalProperties: false,
  properties: {
    GroupId: { type: "string" },
    InstanceId: { type: "string" },
    SyncType: { type: "boolean" },
  },
});
