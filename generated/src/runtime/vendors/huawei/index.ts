import type { Account, Resolved } from "../../credentials/credentials.js";

/** A key of the account, or temporary credentials, which have a security token too. Every request is signed. */
export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
  /** Project for calls that name none, where option `projectId` does not either. */
  readonly projectId?: string | undefined;
}

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
  files: () => import("./files.js"),
};
