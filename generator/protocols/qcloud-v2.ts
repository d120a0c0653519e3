import { checkOptions, forbidRest, type ProtocolSpec } from "./protocol.js";

/** Tencent Cloud's API of before 3.0: every action is a GET or a form to one path, named by a parameter. */
export const qcloudV2: ProtocolSpec = {
  name: "qcloud-v2",
  checks: (service) => [
    ...checkOptions("qcloud-v2", service, options),
    ...service.actions.flatMap((file) => forbidRest("qcloud-v2", file)),
  ],
  bind: () => undefined,
  filled: () => [],
  envelope: [],
  credentials: [
    { part: "secretId", env: "TENCENTCLOUD_SECRET_ID" },
    { part: "secretKey", env: "TENCENTCLOUD_SECRET_KEY" },
    { part: "token", env: "TENCENTCLOUD_TOKEN", optional: true },
  ],
  runtime: { module: "protocols/qcloud-v2/index.js", exported: "qcloudV2", options: "Options" },
};

const options = {
  path: { pattern: /^\/./, fix: 'signs the path of its requests: give protocolOptions.path, such as "/v2/index.php"' },
};
