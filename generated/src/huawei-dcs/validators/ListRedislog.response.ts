// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    total_num: { type: "integer" },
    file_list: { type: "array", items: { $ref: "#/$defs/RunlogItem" } },
  },
  $defs: {
    RunlogItem: {
      type: "object",
      properties: {
        id: { type: "string" },
        file_name: { type: "string" },
        group_name: { type: "string" },
        replication_ip: { type: "string" },
        status: { type: "string" },
        time: { type: "string" },
        backup_id: { type: "string" },
      },
    },
  },
});
