// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Items: { type: "array", items: { $ref: "#/$defs/ParamTemplateInfo" } },
  },
  $defs: {
    ParamTemplateInfo: {
      type: "object",
      properties: {
        TemplateId: { type: "string" },
        Name: { type: "string" },
        Description: { type: "string" },
        ProductType: { type: "integer" },
      },
    },
  },
});
