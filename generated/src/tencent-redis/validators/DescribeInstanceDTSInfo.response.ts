// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    JobId: { type: "string" },
    JobName: { type: "string" },
    Status: { type: "integer" },
    StatusDesc: { type: "string" },
    Offset: { type: "integer" },
    CutDownTime: { type: "string" },
    SrcInfo: { $ref: "#/$defs/DescribeInstanceDTSInstanceInfo" },
    DstInfo: { $ref: "#/$defs/DescribeInstanceDTSInstanceInfo" },
  },
  $defs: {
    DescribeInstanceDTSInstanceInfo: {
      type: "object",
      properties: {
        RegionId: { type: "integer" },
        InstanceId: { type: "string" },
        SetId: { type: "integer" },
        ZoneId: { type: "integer" },
        Type: { type: "integer" },
        InstanceName: { type: "string" },
        Vip: { type: "string" },
        Status: { type: "integer" },
      },
    },
  },
});
