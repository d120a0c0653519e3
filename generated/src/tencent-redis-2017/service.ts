// Generated from spec/tencent-redis/2017. Do not edit.
import type { Service } from "../runtime/service.js";
import { qcloudV2 } from "../runtime/protocols/qcloud-v2/index.js";
import { account } from "../runtime/vendors/tencent/index.js";

/** What the client knows of Tencent Cloud Redis (2017) 2017. */
export const service: Service = {
  id: "tencent-redis/2017",
  title: "Tencent Cloud Redis (2017)",
  version: "2017",
  agent: "cachesmith-sdk/0.1.14",
  protocol: qcloudV2,
  account: account,
  options: { path: "/v2/index.php" },
  endpoints: [{ site: "cn", host: "redis.api.qcloud.com" }],
  limits: {},
  retry: () => import("./retry.js"),
  notices: () => import("./notices.js"),
};
