// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    TemplateId: { type: "string" },
    Name: { type: "string" },
    ProductType: { type: "integer" },
    Description: { type: "string" },
    Items: { type: "array", items: { $ref: "#/$defs/ParameterDetail" } },
  },
  $defs: {
    ParameterDetail: {
      type: "object",
      properties: {
        Name: { type: "string" },
        ParamType: { type: "string" },
        Default: { type: "string" },
        Description: { type: "string" },
        CurrentValue: { type: "string" },
        NeedReboot: { type: "integer" },
        Max: { type: "string" },
        Min: { type: "string" },
        EnumValue: { items: { type: "string" }, type: ["array", "null"] },
      },
    },
  },
});
