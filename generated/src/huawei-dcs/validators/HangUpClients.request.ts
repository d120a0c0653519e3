// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "node_id", "client_addrs"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    node_id: { type: "string" },
    client_addrs: { type: "array", items: { type: "string" }, minItems: 1 },
  },
});
