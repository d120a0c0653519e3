// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    totalCount: { type: "integer" },
    redisSet: { type: "array", items: { $ref: "#/$defs/Instance" } },
  },
  $defs: {
    Instance: {
      type: "object",
      properties: {
        redisName: { type: "string" },
        redisId: { type: "string" },
        appid: { type: "string" },
        projectId: { type: "string" },
        regionId: { type: "string" },
        zoneId: { type: "string" },
        vpcId: { type: "integer" },
        unVpcId: { type: "string" },
        subnetId: { type: "integer" },
        unSubnetId: { type: "string" },
        status: { type: "string" },
        statusDesc: { type: "string" },
        wanIp: { type: "string" },
        port: { type: "string" },
        createtime: { type: "string" },
        size: { type: "string" },
        sizeUsed: { type: "string" },
        typeId: { type: "string" },
        typeIddesc: { type: "string" },
        autoRenewFlag: { type: "integer" },
        deadlineTime: { type: "string" },
      },
    },
  },
});
