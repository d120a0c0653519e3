import type { Elsewhere } from "../../credentials/account.js";
import type { CredentialFile } from "../../credentials/files.js";
import type { AccessKey } from "../../credentials/access-key.js";
import { machine } from "./machine.js";

/** That of the vendor's SDKs; its command line encrypts its own. */
const files: readonly CredentialFile<keyof AccessKey>[] = [
  {
    path: "~/.huaweicloud/credentials",
    env: "HUAWEICLOUD_SDK_CREDENTIALS_FILE",
    section: "basic",
    names: { accessKey: "ak", secretKey: "sk", securityToken: "security_token", projectId: "project_id" },
  },
];

/** Where the vendor's own tools look when the environment has nothing. */
export const elsewhere: Elsewhere<keyof AccessKey> = { files, places: [machine] };
