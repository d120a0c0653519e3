// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["task_id", "exchanged_ip", "is_exchange_domain"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    task_id: { type: "string" },
    exchanged_ip: { type: "array", items: { type: "string" }, minItems: 1 },
    is_exchange_domain: { type: "boolean" },
  },
});
