// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "start_time", "end_time"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    limit: { type: "integer" },
    sort_key: { type: "string", enum: ["start_time", "duration"] },
    sort_dir: { type: "string", enum: ["desc", "asc"] },
    start_time: { type: "string" },
    end_time: { type: "string" },
    role: { type: "string" },
  },
});
