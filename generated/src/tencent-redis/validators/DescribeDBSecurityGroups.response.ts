// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    Groups: { type: "array", items: { $ref: "#/$defs/SecurityGroup" } },
    VIP: { type: "string" },
    VPort: { type: "string" },
  },
  $defs: {
    Inbound: {
      type: "object",
      properties: {
        Action: { type: "string" },
        AddressModule: { type: "string" },
        CidrIp: { type: "string" },
        Desc: { type: "string" },
        IpProtocol: { type: "string" },
        PortRange: { type: "string" },
        ServiceModule: { type: "string" },
        Id: { type: "string" },
      },
    },
    Outbound: {
      type: "object",
      properties: {
        Action: { type: "string" },
        AddressModule: { type: "string" },
        CidrIp: { type: "string" },
        Desc: { type: "string" },
        IpProtocol: { type: "string" },
        PortRange: { type: "string" },
        ServiceModule: { type: "string" },
        Id: { type: "string" },
      },
    },
    SecurityGroup: {
      type: "object",
      properties: {
        CreateTime: { type: "string" },
        ProjectId: { type: "integer" },
        SecurityGroupId: { type: "string" },
        SecurityGroupName: { type: "string" },
        SecurityGroupRemark: { type: "string" },
        Outbound: { type: "array", items: { $ref: "#/$defs/Outbound" } },
        Inbound: { type: "array", items: { $ref: "#/$defs/Inbound" } },
      },
    },
  },
});
