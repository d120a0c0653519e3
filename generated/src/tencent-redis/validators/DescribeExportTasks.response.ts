// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Items: { type: "array", items: { $ref: "#/$defs/ExportFile" } },
  },
  $defs: {
    ExportFile: {
      type: "object",
      properties: {
        FileName: { type: ["string", "null"] },
        Status: { type: ["string", "null"] },
        FileSize: { type: ["integer", "null"] },
        CreateTime: { type: ["string", "null"] },
        DownloadUrl: { type: ["string", "null"] },
        ErrMsg: { type: ["string", "null"] },
        Progress: { type: ["integer", "null"] },
        FinishTime: { type: ["string", "null"] },
        AsyncRequestId: { type: ["integer", "null"] },
      },
    },
  },
});
