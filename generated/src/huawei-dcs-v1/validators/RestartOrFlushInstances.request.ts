// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["action", "instances"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    action: { type: "string" },
    instances: { type: "array", items: { type: "string" } },
  },
});
