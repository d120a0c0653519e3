// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    engine_minor_version: { type: "string" },
    latest_engine_minor_version: { type: "string" },
    proxy_minor_version: { type: "string" },
    latest_proxy_minor_version: { type: "string" },
    engine_minor_version_upgradable: { type: "boolean" },
    proxy_minor_version_upgradable: { type: "boolean" },
  },
});
