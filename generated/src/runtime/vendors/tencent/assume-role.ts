import { Client } from "../../client.js";
import type { CredentialRequest } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import { fail } from "../../credentials/parts.js";
import type { Service } from "../../service.js";
import { aText, checkOptions } from "../../options.js";
import type { Transport } from "../../platform.js";
import { tc3 } from "../../protocols/tc3/index.js";
import { account } from "./index.js";
import type { CredentialsOption, Credentials } from "../../credentials/secret-id.js";
import { temporaryKeys } from "./temporary.js";

/** Options of `fromAssumeRole`. */
export interface AssumeRoleOptions {
  /** Such as `qcs::cam::uin/100000000001:roleName/operator`. */
  readonly roleArn: string;
  /** Name by which the vendor's audit shows who used the role; `cachesmith` by default. */
  readonly sessionName?: string | undefined;
  /** Seconds that the credentials are good for; 7,200 by default, and renewed before they end. */
  readonly duration?: number | undefined;
  /** Where the role is another account's and asks for it. */
  readonly externalId?: string | undefined;
  /** A policy, as JSON, that narrows what the role may do. */
  readonly policy?: string | undefined;
  /** Who takes the role on; found as for any client by default. */
  readonly credentials?: CredentialsOption | undefined;
  readonly region?: string | undefined;
  /** Host or URL of the service that gives the credentials. */
  readonly endpoint?: string | undefined;
  readonly transport?: Transport | undefined;
}

// https://cloud.tencent.com/document/api/1312/48197
const sts: Service = {
  id: "tencent-sts/2018-08-13",
  title: "Tencent Cloud STS",
  version: "2018-08-13",
  protocol: tc3,
  account,
  options: { signingName: "sts" },
  endpoints: [{ site: "cn", host: "sts.tencentcloudapi.com" }],
  limits: {},
};

const names = ["sessionName", "externalId", "policy", "region", "endpoint", "roleArn"] as const;

/**
 * Temporary credentials of a role, for option `credentials`. A client keeps them until shortly before they end, and takes the
 * role on anew when the service does not accept them any more.
 */
export function fromAssumeRole(
  options: AssumeRoleOptions,
): (request?: CredentialRequest) => Promise<Required<Credentials> & Expiring> {
  const rules = Object.fromEntries(names.map((name) => [name, aText("a text")]));
  const duration = {
    fix: "a whole number of seconds from 1 to 43200",
    holds: (value: unknown) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 43_200,
  };
  checkOptions(options, [...names, "duration", "credentials", "transport"], { ...rules, duration });
  const { roleArn, sessionName = "cachesmith", duration: seconds = 7200, externalId, policy } = options;
  if ((roleArn as unknown) === undefined) throw fail("Option roleArn is missing: name the role that is taken on.");
  const { region = "ap-guangzhou", credentials, endpoint, transport } = options;
  const client = new Client(sts, { region, credentials, endpoint, transport } as ConstructorParameters<
    typeof Client
  >[1]);
  const input = {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    DurationSeconds: seconds,
    ExternalId: externalId,
    // The vendor takes it escaped like a URL.
    Policy: policy === undefined ? undefined : encodeURIComponent(policy),
  };
  return async ({ signal }: Partial<CredentialRequest> = {}) =>
    temporaryKeys("AssumeRole", await client.call("AssumeRole", input, { effect: "read", signal }));
}
