// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    include_failure: { type: "string" },
    include_delete: { type: "string" },
    name: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    limit: { type: "integer", minimum: 1, maximum: 1000 },
    status: { type: "string" },
    name_equal: { type: "string" },
    tags: { type: "string" },
    ip: { type: "string" },
    capacity: { type: "string" },
  },
});
