// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "group_id", "node_id", "slave_priority_weight"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    group_id: { type: "string" },
    node_id: { type: "string" },
    slave_priority_weight: { type: "integer", minimum: 0, maximum: 100 },
  },
});
