// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    router: { type: "array", items: { type: "string" } },
    children: { type: "array", items: { $ref: "#/$defs/DimChild" } },
    instances: { type: "array", items: { $ref: "#/$defs/InstancesMonitoredObject" } },
    total: { type: "integer" },
  },
  $defs: {
    DimChild: {
      type: "object",
      properties: { dim_name: { type: "string" }, dim_route: { type: "string" } },
    },
    InstancesMonitoredObject: {
      type: "object",
      properties: {
        dcs_instance_id: { type: "string" },
        name: { type: "string" },
        status: { type: "string" },
      },
    },
  },
});
