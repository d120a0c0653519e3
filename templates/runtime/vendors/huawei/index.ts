import type { Account } from "../../credentials/credentials.js";
import type { CredentialFile } from "../../credentials/files.js";
import type { Resolved } from "../../credentials/parts.js";
import { machine } from "./machine.js";

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

/** That of the vendor's SDKs; its command line encrypts its own. */
const files: readonly CredentialFile<Part>[] = [
  {
    path: "~/.huaweicloud/credentials",
    env: "HUAWEICLOUD_SDK_CREDENTIALS_FILE",
    section: "basic",
    names: { accessKey: "ak", secretKey: "sk", securityToken: "security_token", projectId: "project_id" },
  },
];

/** Where the vendor's own tools have access keys: what they call them in the environment, and their file. */
export const account: Account<Part> = {
  parts: {
    accessKey: { env: "HUAWEICLOUD_SDK_AK" },
    secretKey: { env: "HUAWEICLOUD_SDK_SK" },
    securityToken: { env: "HUAWEICLOUD_SDK_SECURITY_TOKEN", optional: true },
    projectId: { env: "HUAWEICLOUD_SDK_PROJECT_ID", optional: true },
  },
  files,
  places: [machine],
};
