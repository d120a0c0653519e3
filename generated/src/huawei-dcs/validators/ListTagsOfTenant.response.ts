// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { tags: { type: "array", items: { $ref: "#/$defs/Tag" } } },
  $defs: {
    Tag: {
      type: "object",
      properties: { key: { type: "string" }, values: { type: "array", items: { type: "string" } } },
    },
  },
});
