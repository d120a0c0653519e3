// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    migration_tasks: { type: "array", items: { $ref: "#/$defs/StopMigrationTaskResult" } },
  },
  $defs: {
    StopMigrationTaskResult: {
      type: "object",
      properties: {
        result: { type: "string" },
        task_id: { type: "string" },
        error_msg: { type: "string" },
        error_code: { type: "string" },
      },
    },
  },
});
