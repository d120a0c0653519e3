// Generated from spec/huawei-dcs/v2. Do not edit.
import type { ServiceNotices } from "../runtime/notice.js";

/** What Huawei Cloud DCS v2 deprecates or has removed, for the audit. */
export const notices: ServiceNotices = {
  subpath: "huawei-dcs",
  client: "HuaweiDcs",
  releases: [],
  notices: [],
};
