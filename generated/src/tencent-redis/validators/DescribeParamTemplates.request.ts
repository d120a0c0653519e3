// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    ProductTypes: { type: "array", items: { type: "integer" } },
    TemplateNames: { type: "array", items: { type: "string" }, maxItems: 50 },
    TemplateIds: { type: "array", items: { type: "string" }, maxItems: 50 },
    Limit: { type: "integer", minimum: 0, maximum: 200 },
    Offset: { type: "integer" },
  },
});
