import type { Account } from "../../credentials/credentials.js";
import type { CredentialFile } from "../../credentials/files.js";
import type { Resolved } from "../../credentials/parts.js";
import { machine } from "./machine.js";
import type { AccessKey } from "./keys.js";

export type { AccessKey } from "./keys.js";

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
