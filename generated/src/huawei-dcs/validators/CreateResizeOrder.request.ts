// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    auto_open_security_group_rule: { type: "boolean" },
    execute_immediately: { type: "boolean" },
    new_capacity: { type: "number", minimum: 0.125, maximum: 1024 },
    password: { type: "string" },
    spec_code: { type: "string" },
  },
});
