// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "new_capacity", "newCapacityString", "spec_code"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    new_capacity: { type: "integer" },
    newCapacityString: { type: "string" },
    spec_code: { type: "string" },
  },
});
