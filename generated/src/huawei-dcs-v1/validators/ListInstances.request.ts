// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    start: { type: "integer", minimum: 1 },
    limit: { type: "integer", minimum: 1, maximum: 2000 },
    name: { type: "string" },
    id: { type: "string" },
    status: { type: "string" },
    include_failure: { type: "string" },
  },
});
