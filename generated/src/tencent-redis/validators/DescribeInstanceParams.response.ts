// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    InstanceEnumParam: { type: "array", items: { $ref: "#/$defs/InstanceEnumParam" } },
    InstanceIntegerParam: { type: "array", items: { $ref: "#/$defs/InstanceIntegerParam" } },
    InstanceTextParam: { type: "array", items: { $ref: "#/$defs/InstanceTextParam" } },
    InstanceMultiParam: { type: "array", items: { $ref: "#/$defs/InstanceMultiParam" } },
  },
  $defs: {
    InstanceEnumParam: {
      type: "object",
      properties: {
        ParamName: { type: "string" },
        ValueType: { type: "string" },
        NeedRestart: { type: "string" },
        DefaultValue: { type: "string" },
        CurrentValue: { type: "string" },
        Tips: { type: "string" },
        EnumValue: { type: "array", items: { type: "string" } },
        Status: { type: "integer" },
      },
    },
    InstanceIntegerParam: {
      type: "object",
      properties: {
        ParamName: { type: "string" },
        ValueType: { type: "string" },
        NeedRestart: { type: "string" },
        DefaultValue: { type: "string" },
        CurrentValue: { type: "string" },
        Tips: { type: "string" },
        Min: { type: "string" },
        Max: { type: "string" },
        Status: { type: "integer" },
        Unit: { type: "string" },
      },
    },
    InstanceMultiParam: {
      type: "object",
      properties: {
        ParamName: { type: "string" },
        ValueType: { type: "string" },
        NeedRestart: { type: "string" },
        DefaultValue: { type: "string" },
        CurrentValue: { type: "string" },
        Tips: { type: "string" },
        EnumValue: { type: "array", items: { type: "string" } },
        Status: { type: "integer" },
      },
    },
    InstanceTextParam: {
      type: "object",
      properties: {
        ParamName: { type: "string" },
        ValueType: { type: "string" },
        NeedRestart: { type: "string" },
        DefaultValue: { type: "string" },
        CurrentValue: { type: "string" },
        Tips: { type: "string" },
        TextValue: { type: "array", items: { type: "string" } },
        Status: { type: "integer" },
      },
    },
  },
});
