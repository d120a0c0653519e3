// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    limit: { type: "integer", minimum: 1, maximum: 1000 },
    start_time: { type: "string", pattern: "^\\d{14}$" },
    end_time: { type: "string", pattern: "^\\d{14}$" },
  },
});
