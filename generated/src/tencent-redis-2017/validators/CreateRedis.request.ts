// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["zoneId", "typeId", "memSize", "goodsNum", "period", "password"],
  additionalProperties: false,
  properties: {
    zoneId: { type: "integer" },
    typeId: { type: "integer", enum: [1, 2] },
    memSize: { type: "integer", multipleOf: 1024 },
    goodsNum: { type: "integer" },
    period: { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36] },
    password: {
      type: "string",
      minLength: 8,
      maxLength: 16,
      pattern: "^(?:(?=.*[A-Za-z])(?=.*[0-9!@#%^*()])|(?=.*[0-9])(?=.*[!@#%^*()])).*$",
    },
    vpcId: { type: "integer" },
    unVpcId: { type: "string" },
    subnetId: { type: "integer" },
    unSubnetId: { type: "string" },
    projectId: { type: "integer" },
  },
});
