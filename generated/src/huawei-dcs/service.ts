// Generated from spec/huawei-dcs/v2. Do not edit.
import type { Service } from "../runtime/service.js";
import { huaweiRest } from "../runtime/protocols/huawei-rest/index.js";
import { account } from "../runtime/vendors/huawei/index.js";

/** What the client knows of Huawei Cloud DCS v2. */
export const service: Service = {
  id: "huawei-dcs/v2",
  title: "Huawei Cloud DCS",
  version: "v2",
  agent: "cachesmith-sdk/0.1.14",
  protocol: huaweiRest,
  account: account,
  options: { project: "project_id" },
  endpoints: [
    {
      site: "public",
      host: "dcs.{region}.myhuaweicloud.com",
      regions: [
        "cn-north-1",
        "cn-north-4",
        "cn-east-2",
        "cn-east-3",
        "cn-south-1",
        "cn-southwest-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "af-south-1",
        "la-south-2",
        "eu-west-101",
      ],
    },
  ],
  limits: {},
  retry: () => import("./retry.js"),
  notices: () => import("./notices.js"),
};
