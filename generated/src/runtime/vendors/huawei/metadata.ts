import type { Expiring } from "../../credentials/keep.js";
import type { CredentialRequest } from "../../credentials/account.js";
import {
  accept,
  fieldsOf,
  metadataOf,
  metadataOptions,
  parse,
  type MetadataOptions,
} from "../../credentials/metadata.js";
import { checkOptions } from "../../options.js";
import { memberOf } from "../../value/path.js";
import type { AccessKey } from "../../credentials/access-key.js";

/** Options of `fromInstanceMetadata`. */
export type InstanceMetadataOptions = MetadataOptions;

// https://support.huaweicloud.com/usermanual-ecs/ecs_03_0166.html
const tokens = "http://169.254.169.254/meta-data/latest/api/token";
const keys = "http://169.254.169.254/openstack/latest/securitykey";

/**
 * A temporary access key of the agency that the machine acts for, for option `credentials`. A client keeps it until shortly
 * before it expires. Without this function, the metadata are asked last, when nothing else has a key.
 */
export function fromInstanceMetadata(
  options: InstanceMetadataOptions = {},
): (request?: CredentialRequest) => Promise<Required<Omit<AccessKey, "projectId">> & Expiring> {
  checkOptions(options, metadataOptions);
  const ask = metadataOf(options);
  return async ({ signal }: Partial<CredentialRequest> = {}) => {
    // Machines that insist on a session give out its token; the older ones know no such address.
    const session = await ask(tokens, { method: "PUT", headers: { "x-metadata-token-ttl-seconds": "60" } }, signal);
    const isOld = session.status === 404 || session.status === 405;
    const headers: Record<string, string> = isOld ? {} : { "x-metadata-token": accept(tokens, session).trim() };
    const credential = memberOf(parse(keys, accept(keys, await ask(keys, { headers }, signal))), "credential");
    const names = ["access", "secret", "securitytoken", "expires_at"] as const;
    const { access, secret, securitytoken, expires_at: expiration } = fieldsOf(keys, credential, names);
    return { accessKey: access, secretKey: secret, securityToken: securitytoken, expiration };
  };
}
