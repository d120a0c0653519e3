import type { CredentialFile } from "../../credentials/sources.js";
import type { AccessKey } from "./index.js";

/** That of the vendor's SDKs; its command line encrypts its own. */
export const files: readonly CredentialFile<keyof AccessKey>[] = [
  {
    path: "~/.huaweicloud/credentials",
    env: "HUAWEICLOUD_SDK_CREDENTIALS_FILE",
    section: "basic",
    names: { accessKey: "ak", secretKey: "sk", securityToken: "security_token", projectId: "project_id" },
  },
];
