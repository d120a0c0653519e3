// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    time: { type: "string" },
    clients: { type: "array", items: { $ref: "#/$defs/ClientInfo" } },
    count: { type: "integer" },
  },
  $defs: {
    ClientInfo: {
      type: "object",
      properties: {
        id: { type: "string" },
        addr: { type: "string" },
        fd: { type: "string" },
        name: { type: "string" },
        cmd: { type: "string" },
        age: { type: "integer" },
        idle: { type: "integer" },
        db: { type: "string" },
        flags: { type: "string" },
        sub: { type: "integer" },
        psub: { type: "integer" },
        multi: { type: "integer" },
        qbuf: { type: "integer" },
        qbuf_free: { type: "integer" },
        obl: { type: "integer" },
        oll: { type: "integer" },
        omem: { type: "integer" },
        events: { type: "string" },
        network: { type: "string" },
        peer: { type: "string" },
        user: { type: "string" },
      },
    },
  },
});
