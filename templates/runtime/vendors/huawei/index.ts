import type { Account } from "../../credentials/account.js";
import type { AccessKey } from "../../credentials/access-key.js";

/** Where the vendor's own tools have access keys: what they call them in the environment, and their file. */
export const account: Account<keyof AccessKey> = {
  parts: {
    accessKey: { env: "HUAWEICLOUD_SDK_AK" },
    secretKey: { env: "HUAWEICLOUD_SDK_SK", signs: true },
    securityToken: { env: "HUAWEICLOUD_SDK_SECURITY_TOKEN", optional: true },
    projectId: { env: "HUAWEICLOUD_SDK_PROJECT_ID", optional: true },
  },
  identityHost: "iam.{region}.myhuaweicloud.com",
  elsewhere: () => import("./elsewhere.js").then(({ elsewhere }) => elsewhere),
};
