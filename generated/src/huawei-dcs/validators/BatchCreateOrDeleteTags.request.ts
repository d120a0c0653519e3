// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "action", "tags"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    action: { type: "string", enum: ["create", "delete"] },
    tags: { type: "array", items: { $ref: "#/$defs/ResourceTag" } },
  },
  $defs: {
    ResourceTag: {
      type: "object",
      required: ["key"],
      additionalProperties: false,
      properties: {
        key: { type: "string", minLength: 1, maxLength: 36 },
        value: { type: "string", maxLength: 43 },
      },
    },
  },
});
