// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    maintain_windows: { type: "array", items: { $ref: "#/$defs/MaintainWindowsEntity" } },
  },
  $defs: {
    MaintainWindowsEntity: {
      type: "object",
      properties: {
        seq: { type: "integer" },
        default: { type: "boolean" },
        begin: { type: "string" },
        end: { type: "string" },
      },
    },
  },
});
