// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    LimitType: { type: "string" },
    VpcComparisonSymbol: { type: "string" },
    IpComparisonSymbol: { type: "string" },
    LimitVpc: { type: "array", items: { $ref: "#/$defs/BackupLimitVpcItem" } },
    LimitIp: { type: "array", items: { type: "string" } },
  },
  $defs: {
    BackupLimitVpcItem: {
      type: "object",
      properties: {
        Region: { type: "string" },
        VpcList: { type: "array", items: { type: "string" } },
      },
    },
  },
});
