// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    template_num: { type: "integer" },
    templates: { type: "array", items: { $ref: "#/$defs/ConfigTemplatesListInfo" } },
  },
  $defs: {
    ConfigTemplatesListInfo: {
      type: "object",
      properties: {
        template_id: { type: "string" },
        cache_mode: { type: "string" },
        description: { type: "string" },
        engine: { type: "string" },
        engine_version: { type: "string" },
        name: { type: "string" },
        product_type: { type: "string" },
        storage_type: { type: "string" },
        type: { type: "string" },
        created_at: { type: "string" },
      },
    },
  },
});
