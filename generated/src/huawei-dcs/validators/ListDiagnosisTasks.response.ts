// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    diagnosis_report_list: { type: "array", items: { $ref: "#/$defs/DiagnosisReportInfo" } },
    total_num: { type: "integer" },
  },
  $defs: {
    DiagnosisReportInfo: {
      type: "object",
      properties: {
        report_id: { type: "string" },
        status: { type: "string" },
        begin_time: { type: "string" },
        end_time: { type: "string" },
        created_at: { type: "string" },
        node_num: { type: "integer" },
        abnormal_item_sum: { type: "integer" },
        failed_item_sum: { type: "integer" },
      },
    },
  },
});
