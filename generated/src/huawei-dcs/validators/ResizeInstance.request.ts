// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "spec_code", "new_capacity"],
  additionalProperties: false,
  properties: {
    instance_id: { type: "string" },
    project_id: { type: "string" },
    spec_code: { type: "string" },
    new_capacity: { type: "number", minimum: 0.125, maximum: 1024 },
    bss_param: { $ref: "#/$defs/BssParamEntity" },
    reserved_ip: { type: "array", items: { type: "string" } },
    change_type: {
      type: "string",
      enum: ["createReplication", "deleteReplication", "addSharding", "instanceType"],
    },
    available_zones: { type: "array", items: { type: "string" } },
    node_list: { type: "array", items: { type: "string" } },
    execute_immediately: { type: "boolean" },
  },
  $defs: {
    BssParamEntity: {
      type: "object",
      additionalProperties: false,
      properties: { is_auto_pay: { type: "string" } },
    },
  },
});
