import { Client } from "../../client.js";
import type { CredentialRequest } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import { fail } from "../../credentials/parts.js";
import type { Service } from "../../service.js";
import { aText, checkOptions } from "../../options.js";
import type { Transport } from "../../platform.js";
import { huaweiRest, type Options } from "../../protocols/huawei-rest/index.js";
import { account } from "./index.js";
import { valueAt } from "../../value/path.js";
import type { AccessKey } from "../../credentials/access-key.js";

/** Options of `fromAssumeRole`. */
export interface AssumeRoleOptions {
  /** Name of the agency that is acted for. */
  readonly agency: string;
  /** Name of the account that the agency belongs to. */
  readonly domain: string;
  /** Seconds that the key is good for; 7,200 by default, and renewed before they end. */
  readonly duration?: number | undefined;
  /** Who acts for the agency; found as for any client by default. */
  readonly credentials?: Options["credentials"];
  /** Region whose IAM is asked; where `endpoint` names one, it does not matter. */
  readonly region?: string | undefined;
  /** Host or URL of IAM. */
  readonly endpoint?: string | undefined;
  readonly transport?: Transport | undefined;
}

// https://support.huaweicloud.com/api-iam/iam_04_0101.html
const iam: Service = {
  id: "huawei-iam/v3",
  title: "Huawei Cloud IAM",
  version: "v3",
  protocol: huaweiRest,
  account,
  options: {},
  endpoints: [{ site: "cn", host: "iam.myhuaweicloud.com" }],
  limits: {},
};

const action = "POST /v3.0/OS-CREDENTIAL/securitytokens";
const texts = ["agency", "domain", "region", "endpoint"] as const;

/**
 * A temporary access key of an agency, for option `credentials`. A client keeps it until shortly before it ends, and gets
 * another when the service does not accept it any more.
 */
export function fromAssumeRole(
  options: AssumeRoleOptions,
): (request?: CredentialRequest) => Promise<Required<Omit<AccessKey, "projectId">> & Expiring> {
  const rules = Object.fromEntries(texts.map((name) => [name, aText("a text")]));
  const duration = {
    fix: "a whole number of seconds from 900 to 86400",
    holds: (value: unknown) => Number.isInteger(value) && Number(value) >= 900 && Number(value) <= 86_400,
  };
  checkOptions(options, [...texts, "duration", "credentials", "transport"], { ...rules, duration });
  const { agency, domain, duration: seconds = 7200, region, credentials, transport } = options;
  for (const [name, value] of Object.entries({ agency, domain }) as [string, unknown][])
    if (value === undefined)
      throw fail(`Option ${name} is missing: name the agency and the account that it belongs to.`);
  const { endpoint = region === undefined ? undefined : `iam.${region}.myhuaweicloud.com` } = options;
  const given = { region, credentials, endpoint, transport };
  const client = new Client(iam, given);
  const role = { agency_name: agency, domain_name: domain, duration_seconds: seconds };
  const input = { auth: { identity: { methods: ["assume_role"], assume_role: role } } };
  return async ({ signal }: Partial<CredentialRequest> = {}) =>
    keyIn(await client.call(action, input, { effect: "read", signal }));
}

function keyIn(response: unknown): Required<Omit<AccessKey, "projectId">> & Expiring {
  const [accessKey, secretKey, securityToken, expiration] = ["access", "secret", "securitytoken", "expires_at"].map(
    (name) => {
      const value = valueAt(response, `credential.${name}`);
      if (typeof value === "string" && value !== "") return value;
      throw fail(`No credentials from IAM: the response has no ${name}.`);
    },
  ) as [string, string, string, string]; // One for each name.
  return { accessKey, secretKey, securityToken, expiration };
}
