// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "begin_time", "end_time"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    begin_time: { type: "string", pattern: "^\\d{13}$" },
    end_time: { type: "string", pattern: "^\\d{13}$" },
    node_ip_list: { type: "array", items: { type: "string" } },
  },
});
