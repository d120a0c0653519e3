// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["Name"],
  additionalProperties: false,
  properties: {
    Name: { type: "string" },
    Description: { type: "string" },
    ProductType: { type: "integer" },
    TemplateId: { type: "string" },
    ParamList: { type: "array", items: { $ref: "#/$defs/InstanceParam" } },
  },
  $defs: {
    InstanceParam: {
      type: "object",
      required: ["Key", "Value"],
      additionalProperties: false,
      properties: { Key: { type: "string" }, Value: { type: "string" } },
    },
  },
});
