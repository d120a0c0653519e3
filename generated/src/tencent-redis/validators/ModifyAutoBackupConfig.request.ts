// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    WeekDays: {
      type: "array",
      items: {
        type: "string",
        enum: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
      },
    },
    TimePeriod: {
      type: "string",
      pattern: "^(?:[01][0-9]|2[0-3]):00-(?:[01][0-9]|2[0-3]):00$",
      allOf: [{ pattern: "^\\d{2}:\\d{2}-\\d{2}:\\d{2}$" }],
    },
    AutoBackupType: { type: "integer" },
    BackupStorageDays: { type: "integer" },
  },
});
