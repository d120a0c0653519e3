// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    AppId: { type: "integer" },
    RegionId: { type: "integer" },
    GroupId: { type: "string" },
    GroupName: { type: "string" },
    InstanceRole: { type: "string" },
  },
});
