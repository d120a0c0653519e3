import type { Service } from "../../templates/runtime/index.js";
import { qcloudV2 } from "../../templates/runtime/protocols/qcloud-v2/index.js";
import { account } from "../../templates/runtime/vendors/tencent/index.js";

/** A tiny service of the older generation, in the form that the generator gives to real ones. */
export const service: Service = {
  id: "test-redis/2017",
  title: "Test Redis (2017)",
  version: "2017",
  protocol: qcloudV2,
  account,
  options: { path: "/v2/index.php" },
  endpoints: [{ site: "cn", host: "redis.api.qcloud.com" }],
  limits: {},
  retry: () => Promise.resolve({ retry: { busy: ["InstanceLockedError"] } }),
};
