// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["Operation"],
  additionalProperties: false,
  properties: {
    Operation: { type: "string" },
    InstanceIds: { type: "array", items: { type: "string" }, maxItems: 10 },
    InstanceNames: { type: "array", items: { type: "string" } },
    ProjectId: { type: "integer" },
    AutoRenews: { type: "array", items: { type: "integer", enum: [0, 1, 2] } },
    DeleteProtectionSwitches: { type: "array", items: { type: "integer" } },
    InstanceId: { type: "string" },
    InstanceName: { type: "string" },
    AutoRenew: { type: "integer", enum: [0, 1, 2] },
  },
});
