// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Items: { type: "array", items: { $ref: "#/$defs/LogInstance" } },
  },
  $defs: {
    DeliverSummary: {
      type: "object",
      properties: {
        DeliverType: { type: ["string", "null"] },
        DeliverSubType: { type: ["string", "null"] },
        DeliverConsumer: { type: ["string", "null"] },
        DeliverConsumerName: { type: ["string", "null"] },
        DeliverError: { type: ["string", "null"] },
      },
    },
    InstanceInfo: {
      type: "object",
      properties: {
        InstanceName: { type: ["string", "null"] },
        ProjectId: { type: ["integer", "null"] },
        Status: { type: ["integer", "null"] },
        SubStatus: { type: "integer" },
        Region: { type: ["string", "null"] },
        Zone: { type: ["string", "null"] },
        DegradeStrategy: { type: ["integer", "null"] },
        InstanceTags: { items: { $ref: "#/$defs/InstanceTagInfo" }, type: ["array", "null"] },
        Type: { type: ["integer", "null"] },
      },
    },
    InstanceTagInfo: {
      type: "object",
      properties: { TagKey: { type: "string" }, TagValue: { type: "string" } },
    },
    LogInstance: {
      type: "object",
      properties: {
        InstanceId: { type: "string" },
        Status: { type: "string" },
        EnableQuery: { type: "string" },
        CreateAt: { type: "string" },
        HighLogExpireDay: { type: "integer" },
        LowLogExpireDay: { type: "integer" },
        LogExpireDay: { type: "integer" },
        HighStorage: { type: "number" },
        LowStorage: { type: "number" },
        LogStorage: { type: "number" },
        Deliver: { type: "string" },
        DeliverSummary: { items: { $ref: "#/$defs/DeliverSummary" }, type: ["array", "null"] },
        InstanceInfo: { $ref: "#/$defs/InstanceInfo" },
        LogSubType: { type: "string" },
      },
    },
  },
});
