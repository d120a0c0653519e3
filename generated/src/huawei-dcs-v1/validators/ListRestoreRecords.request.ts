// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    start: { type: "integer" },
    limit: { type: "integer", minimum: 1 },
    beginTime: { type: "string", pattern: "^\\d{14}$" },
    endTime: { type: "string", pattern: "^\\d{14}$" },
  },
});
