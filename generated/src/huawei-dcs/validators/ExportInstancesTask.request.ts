// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["region"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    included_instances: { type: "array", items: { type: "string" } },
    region: { type: "string" },
    name: { type: "string" },
    capacity: { type: "string" },
    instance_id: { type: "string" },
    ip: { type: "string" },
    available_zone: { type: "string" },
    status: { type: "string" },
    product_type: { type: "string" },
    cache_mode: { type: "string" },
    engine: { type: "string" },
    engine_version: { type: "string" },
    cpu_type: { type: "string" },
    enterprise_project_id: { type: "string" },
    charging_mode: { type: "string" },
    tags: { type: "string" },
  },
});
