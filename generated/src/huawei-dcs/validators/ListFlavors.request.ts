// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    spec_code: { type: "string" },
    cache_mode: { type: "string" },
    engine: { type: "string" },
    engine_version: { type: "string" },
    cpu_type: { type: "string" },
    capacity: { type: "string" },
  },
});
