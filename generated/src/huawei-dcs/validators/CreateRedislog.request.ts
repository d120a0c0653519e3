// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "log_type"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    query_time: { type: "string", enum: ["0", "1", "3", "7"] },
    log_type: { type: "string" },
    replication_id: { type: "string" },
  },
});
