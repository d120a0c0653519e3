// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["migration_tasks"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    migration_tasks: { type: "array", items: { type: "string" }, minItems: 1 },
  },
});
