// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    SecurityGroupDetails: { type: "array", items: { $ref: "#/$defs/SecurityGroupDetail" } },
  },
  $defs: {
    SecurityGroupDetail: {
      type: "object",
      properties: {
        ProjectId: { type: "integer" },
        CreateTime: { type: "string" },
        SecurityGroupId: { type: "string" },
        SecurityGroupName: { type: "string" },
        SecurityGroupRemark: { type: "string" },
        InboundRule: { type: "array", items: { $ref: "#/$defs/SecurityGroupsInboundAndOutbound" } },
        OutboundRule: {
          type: "array",
          items: { $ref: "#/$defs/SecurityGroupsInboundAndOutbound" },
        },
      },
    },
    SecurityGroupsInboundAndOutbound: {
      type: "object",
      properties: {
        Action: { type: "string" },
        Ip: { type: "string" },
        Port: { type: "string" },
        Proto: { type: "string" },
      },
    },
  },
});
