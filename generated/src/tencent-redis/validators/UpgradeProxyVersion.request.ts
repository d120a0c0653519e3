// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "CurrentProxyVersion", "UpgradeProxyVersion", "InstanceTypeUpgradeNow"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    CurrentProxyVersion: { type: "string" },
    UpgradeProxyVersion: { type: "string" },
    InstanceTypeUpgradeNow: { type: "integer", enum: [1, 0] },
  },
});
