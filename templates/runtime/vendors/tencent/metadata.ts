import { aText, checkOptions } from "../../options.js";
import type { Expiring } from "../../credentials/keep.js";
import type { CredentialRequest } from "../../credentials/account.js";
import {
  accept,
  failed,
  fieldsOf,
  metadataOf,
  metadataOptions,
  parse,
  type MetadataOptions,
} from "../../credentials/metadata.js";
import { memberOf } from "../../value/path.js";
import type { Credentials } from "../../credentials/secret-id.js";

/** Options of `fromInstanceMetadata`. */
export interface InstanceMetadataOptions extends MetadataOptions {
  /** Name of the role that is bound to the machine; by default the metadata are asked for it. */
  readonly role?: string | undefined;
}

// https://cloud.tencent.com/document/product/213/4934
const roles = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";

/**
 * Temporary credentials of the role that is bound to the machine, for option `credentials`. A client keeps them until
 * shortly before they expire. Nothing but this function makes a client ask the metadata.
 */
export function fromInstanceMetadata(
  options: InstanceMetadataOptions = {},
): (request?: CredentialRequest) => Promise<Required<Credentials> & Expiring> {
  checkOptions(options, [...metadataOptions, "role"], { role: aText("the name of a role") });
  const { role } = options;
  const ask = metadataOf(options);
  return async ({ signal }: Partial<CredentialRequest> = {}) => {
    const name =
      role ??
      accept(roles, await ask(roles, {}, signal))
        .trim()
        .split("\n", 1)[0] ??
      "";
    const url = roles + encodeURIComponent(name);
    const response = parse(url, accept(url, await ask(url, {}, signal)));
    const { Code, TmpSecretId, TmpSecretKey, Token } = fieldsOf(url, response, [
      "Code",
      "TmpSecretId",
      "TmpSecretKey",
      "Token",
    ]);
    if (Code !== "Success") throw failed(url, `responded with code ${Code}`);
    const expiration = Number(memberOf(response, "ExpiredTime")) * 1000 || undefined;
    return { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token, expiration };
  };
}
