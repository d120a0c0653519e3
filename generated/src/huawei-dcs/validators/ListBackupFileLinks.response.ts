// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    file_path: { type: "string" },
    bucket_name: { type: "string" },
    links: { type: "array", items: { $ref: "#/$defs/LinkItem" } },
  },
  $defs: {
    LinkItem: {
      type: "object",
      properties: { file_name: { type: "string" }, link: { type: "string" } },
    },
  },
});
