// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["dim_name"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    dim_name: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    limit: { type: "integer" },
  },
});
