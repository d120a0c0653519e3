import type { CredentialRequest, Place, PlaceSetup } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import { fail } from "../../credentials/parts.js";
import { reasonOf } from "../../boundary/redact.js";
import { guard } from "../../flow/guard.js";
import { TransportError } from "../../platform.js";
import { memberOf, valueAt } from "../../value/path.js";
import { temporaryKeys } from "./temporary.js";

const action = "AssumeRoleWithWebIdentity";
const host = "sts.tencentcloudapi.com";

/** Milliseconds that the service may take. */
const timeout = 10_000;

/** Variables that a cluster of the vendor (TKE) sets in pods whose service account has a role. */
const variables = {
  role: "TKE_ROLE_ARN",
  file: "TKE_WEB_IDENTITY_TOKEN_FILE",
  provider: "TKE_PROVIDER_ID",
  region: "TKE_REGION",
};

/**
 * The role of a pod: the cluster writes a token into a file, and changes it; the vendor's STS gives keys for it. The request
 * bears no signature, for there is nothing yet to sign it with. https://cloud.tencent.com/document/api/1312/73070
 */
export const webIdentity: Place = {
  name: "the role of a pod",
  ask: async (setup, request) => {
    const { environment, readText } = setup.platform;
    const [role, file] = [environment(variables.role), environment(variables.file)];
    if (!role && !file) return undefined;
    if (!role || !file) return `the environment lacks ${role ? variables.file : variables.role}`;
    const provider = environment(variables.provider) || "OIDC";
    const token = (await readText?.(file))?.trim() ?? "";
    if (token === "")
      throw fail(`Credentials from the role of a pod: ${file}, which ${variables.file} names, is empty.`);
    const input = {
      ProviderId: provider,
      WebIdentityToken: token,
      RoleArn: role,
      RoleSessionName: "cachesmith",
      DurationSeconds: 7200,
    };
    return keysFor(setup, JSON.stringify(input), environment(variables.region) || "ap-guangzhou", request);
  },
};

async function keysFor(
  { transport, clock }: PlaceSetup,
  body: string,
  region: string,
  { signal }: CredentialRequest,
): Promise<Expiring> {
  const failed = (problem: string, cause?: unknown): Error =>
    fail(`Credentials from the role of a pod: ${action} at ${host} ${problem}.`, cause);
  const headers = {
    host,
    authorization: "SKIP",
    "content-type": "application/json",
    "x-tc-action": action,
    "x-tc-version": "2018-08-13",
    "x-tc-region": region,
    "x-tc-timestamp": String(Math.floor(clock() / 1000)),
  };
  const giveUp = (why: string): Error => failed(why === "abort" ? "was given up" : `did not respond in ${timeout} ms`);
  const response = await guard(signal, timeout, giveUp, ({ onCancel }) =>
    transport({ method: "POST", url: `https://${host}/`, headers, body }, { maxBytes: 65_536, onCancel }),
  ).catch((error: unknown) => {
    if (!(error instanceof TransportError)) throw error;
    throw failed(`cannot be reached: ${reasonOf(error.cause)}`, error.cause);
  });
  const whole = parse(response.body);
  const code = valueAt(whole, "Response.Error.Code");
  if (typeof code === "string")
    throw failed(`refused with ${code}: ${String(valueAt(whole, "Response.Error.Message"))}`);
  if (response.status !== 200) throw failed(`responded with status ${response.status}`);
  return temporaryKeys(action, memberOf(whole, "Response"));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The sender is not the service.
    return undefined;
  }
}
