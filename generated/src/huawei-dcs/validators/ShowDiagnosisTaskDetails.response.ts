// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    abnormal_item_sum: { type: "integer" },
    failed_item_sum: { type: "integer" },
    diagnosis_node_report_list: { type: "array", items: { $ref: "#/$defs/DiagnosisNodeReport" } },
  },
  $defs: {
    CommandTimeTaken: {
      type: "object",
      properties: {
        calls_sum: { type: "integer" },
        usec_sum: { type: "number" },
        command_name: { type: "string" },
        per_usec: { type: "string" },
        average_usec: { type: "number" },
      },
    },
    CommandTimeTakenList: {
      type: "object",
      properties: {
        total_num: { type: "integer" },
        total_usec_sum: { type: "number" },
        result: { type: "string" },
        command_list: { type: "array", items: { $ref: "#/$defs/CommandTimeTaken" } },
      },
    },
    ConclusionItem: {
      type: "object",
      properties: {
        id: { type: "integer" },
        params: { type: "object", additionalProperties: { type: "string" } },
      },
    },
    DiagnosisDimension: {
      type: "object",
      properties: {
        name: { type: "string" },
        abnormal_num: { type: "integer" },
        failed_num: { type: "integer" },
        diagnosis_item_list: { type: "array", items: { $ref: "#/$defs/DiagnosisItem" } },
      },
    },
    DiagnosisItem: {
      type: "object",
      properties: {
        name: { type: "string" },
        cause_ids: { type: "array", items: { $ref: "#/$defs/ConclusionItem" } },
        impact_ids: { type: "array", items: { $ref: "#/$defs/ConclusionItem" } },
        advice_ids: { type: "array", items: { $ref: "#/$defs/ConclusionItem" } },
        result: { type: "string" },
      },
    },
    DiagnosisNodeReport: {
      type: "object",
      properties: {
        node_ip: { type: "string" },
        az_code: { type: "string" },
        group_name: { type: "string" },
        abnormal_sum: { type: "integer" },
        failed_sum: { type: "integer" },
        role: { type: "string" },
        diagnosis_dimension_list: { type: "array", items: { $ref: "#/$defs/DiagnosisDimension" } },
        command_time_taken_list: { $ref: "#/$defs/CommandTimeTakenList" },
      },
    },
  },
});
