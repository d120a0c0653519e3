// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    DownloadUrl: { type: "array", items: { type: "string" } },
    InnerDownloadUrl: { type: "array", items: { type: "string" } },
    Filenames: { items: { type: "string" }, type: ["array", "null"] },
    BackupInfos: { type: "array", items: { $ref: "#/$defs/BackupDownloadInfo" } },
  },
  $defs: {
    BackupDownloadInfo: {
      type: "object",
      properties: {
        FileName: { type: "string" },
        FileSize: { type: "integer" },
        DownloadUrl: { type: "string" },
        InnerDownloadUrl: { type: "string" },
      },
    },
  },
});
