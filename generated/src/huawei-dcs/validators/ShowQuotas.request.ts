// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: { project_id: { type: "string" } },
});
