// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { Service } from "../runtime/service.js";
import { tc3 } from "../runtime/protocols/tc3/index.js";
import { account } from "../runtime/vendors/tencent/index.js";

/** What the client knows of Tencent Cloud Redis 2018-04-12. */
export const service: Service = {
  id: "tencent-redis/2018-04-12",
  title: "Tencent Cloud Redis",
  version: "2018-04-12",
  agent: "cachesmith-sdk/0.1.14",
  protocol: tc3,
  account: account,
  options: { signingName: "redis" },
  endpoints: [
    { site: "cn", host: "redis.tencentcloudapi.com" },
    {
      site: "finance",
      host: "redis.{region}.tencentcloudapi.com",
      regions: ["ap-shanghai-fsi", "ap-shenzhen-fsi"],
    },
    { site: "intl", host: "redis.intl.tencentcloudapi.com" },
  ],
  limits: { get: 32768, form: 1048576, json: 10485760, response: 52428800 },
  retry: () => import("./retry.js"),
  notices: () => import("./notices.js"),
};
