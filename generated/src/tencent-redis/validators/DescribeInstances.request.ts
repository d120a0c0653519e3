// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    Limit: { type: "integer", maximum: 1000 },
    Offset: { type: "integer" },
    InstanceId: { type: "string" },
    OrderBy: {
      type: "string",
      enum: ["projectId", "createtime", "instancename", "type", "curDeadline"],
    },
    OrderType: { type: "integer", enum: [1, 0] },
    VpcIds: { type: "array", items: { type: "string" } },
    SubnetIds: { type: "array", items: { type: "string" } },
    SearchKey: { type: "string" },
    ProjectIds: { type: "array", items: { type: "integer" } },
    InstanceName: { type: "string" },
    UniqVpcIds: { type: "array", items: { type: "string" } },
    UniqSubnetIds: { type: "array", items: { type: "string" } },
    RegionIds: { type: "array", items: { type: "integer" } },
    Status: { type: "array", items: { type: "integer" } },
    TypeVersion: { type: "integer" },
    EngineName: { type: "string" },
    AutoRenew: { type: "array", items: { type: "integer", enum: [0, 1, 2] } },
    BillingMode: { type: "string", enum: ["postpaid", "prepaid"] },
    Type: { type: "integer" },
    SearchKeys: { type: "array", items: { type: "string" } },
    TypeList: { type: "array", items: { type: "integer" } },
    MonitorVersion: { type: "string" },
    InstanceTags: { type: "array", items: { $ref: "#/$defs/InstanceTagInfo" } },
    TagKeys: { type: "array", items: { type: "string" } },
    ProductVersions: { type: "array", items: { type: "string" } },
    InstanceIds: { type: "array", items: { type: "string" } },
    AzMode: { type: "string", enum: ["singleaz", "multiaz"] },
  },
  $defs: {
    InstanceTagInfo: {
      type: "object",
      required: ["TagKey", "TagValue"],
      additionalProperties: false,
      properties: { TagKey: { type: "string" }, TagValue: { type: "string" } },
    },
  },
});
