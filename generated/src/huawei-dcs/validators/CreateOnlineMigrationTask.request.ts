// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["name", "vpc_id", "subnet_id", "security_group_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    vpc_id: { type: "string" },
    subnet_id: { type: "string" },
    security_group_id: { type: "string" },
  },
});
