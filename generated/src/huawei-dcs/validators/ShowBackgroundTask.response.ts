// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    progress: { type: "integer" },
    remain_time: { type: "integer" },
    step_details: { type: "array", items: { $ref: "#/$defs/StepDetail" } },
  },
  $defs: {
    StepDetail: {
      type: "object",
      properties: {
        step_id: { type: "string" },
        step_name: { type: "string" },
        step_status: { type: "string" },
        begin_time: { type: "string" },
        end_time: { type: "string" },
        error_code: { type: "string" },
        sub_step_details: { type: "array", items: { $ref: "#/$defs/SubStepDetail" } },
      },
    },
    SubStepDetail: {
      type: "object",
      properties: {
        sub_step_id: { type: "string" },
        sub_step_name: { type: "string" },
        sub_step_status: { type: "string" },
        begin_time: { type: "string" },
        end_time: { type: "string" },
        detail: { type: "string" },
        error_code: { type: "string" },
      },
    },
  },
});
