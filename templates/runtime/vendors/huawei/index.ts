import type { Account } from "../../credentials/account.js";
import type { Resolved } from "../../credentials/parts.js";
import type { AccessKey } from "./keys.js";

export type { AccessKey } from "./keys.js";

type Part = keyof AccessKey;
export type ResolvedAccessKey = Resolved<Part>;

/** Where the vendor's own tools have access keys: what they call them in the environment, and their file. */
export const account: Account<Part> = {
  parts: {
    accessKey: { env: "HUAWEICLOUD_SDK_AK" },
    secretKey: { env: "HUAWEICLOUD_SDK_SK" },
    securityToken: { env: "HUAWEICLOUD_SDK_SECURITY_TOKEN", optional: true },
    projectId: { env: "HUAWEICLOUD_SDK_PROJECT_ID", optional: true },
  },
  elsewhere: () => import("./elsewhere.js").then(({ elsewhere }) => elsewhere),
};
