// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "BackupId"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    BackupId: { type: "string" },
    LimitType: { type: "string", enum: ["NoLimit", "LimitOnlyIntranet", "Customize"] },
    VpcComparisonSymbol: { type: "string", enum: ["In"] },
    IpComparisonSymbol: { type: "string", enum: ["In", "NotIn"] },
    LimitVpc: { type: "array", items: { $ref: "#/$defs/BackupLimitVpcItem" } },
    LimitIp: { type: "array", items: { type: "string" } },
  },
  $defs: {
    BackupLimitVpcItem: {
      type: "object",
      required: ["Region", "VpcList"],
      additionalProperties: false,
      properties: {
        Region: { type: "string" },
        VpcList: { type: "array", items: { type: "string" } },
      },
    },
  },
});
