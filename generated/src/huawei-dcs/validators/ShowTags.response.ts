// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { tags: { type: "array", items: { $ref: "#/$defs/ResourceTag" } } },
  $defs: {
    ResourceTag: {
      type: "object",
      properties: { key: { type: "string" }, value: { type: "string" } },
    },
  },
});
