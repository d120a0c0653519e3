import type { CredentialRequest, Place, PlaceSetup } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import { fail } from "../../credentials/parts.js";
import { askAgain } from "../../credentials/metadata.js";
import { reasonOf, redactor } from "../../boundary/redact.js";
import { ConfigError } from "../../errors.js";
import { guard } from "../../flow/guard.js";
import { TransportError, type HttpRequest, type HttpResponse } from "../../platform.js";
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
    const region = environment(variables.region) || "ap-guangzhou";
    return keysFor(setup, { body: JSON.stringify(input), token, region }, request);
  },
};

async function keysFor(
  setup: PlaceSetup,
  { body, token, region }: { readonly body: string; readonly token: string; readonly region: string },
  { signal }: CredentialRequest,
): Promise<Expiring> {
  const { text } = redactor([token]);
  const failed = (problem: string, cause?: unknown): Error =>
    fail(text(`Credentials from the role of a pod: ${action} at ${host} ${problem}.`), cause);
  const headers = {
    host,
    authorization: "SKIP",
    "content-type": "application/json",
    "x-tc-action": action,
    "x-tc-version": "2018-08-13",
    "x-tc-region": region,
    "x-tc-timestamp": String(Math.floor(setup.clock() / 1000)),
  };
  const request = { method: "POST", url: `https://${host}/`, headers, body };
  const response = await askAgain(setup.options, signal, () => send(setup, request, signal, failed)).catch(
    (error: unknown) => {
      throw error instanceof ConfigError ? error : failed(`gave no response: ${reasonOf(error)}`, error);
    },
  );
  const whole = parse(response.body);
  const code = valueAt(whole, "Response.Error.Code");
  if (typeof code === "string")
    throw failed(`refused with ${code}: ${String(valueAt(whole, "Response.Error.Message"))}`);
  if (response.status !== 200) throw failed(`responded with status ${response.status}`);
  return temporaryKeys(action, memberOf(whole, "Response"));
}

/** One attempt; half a response is one that was cut. */
async function send(
  { transport }: PlaceSetup,
  request: HttpRequest,
  signal: CredentialRequest["signal"],
  failed: (problem: string, cause?: unknown) => Error,
): Promise<HttpResponse> {
  const giveUp = (why: string): Error => failed(why === "abort" ? "was given up" : `did not respond in ${timeout} ms`);
  const response = await guard(signal, timeout, giveUp, ({ onCancel }) =>
    transport(request, { maxBytes: 65_536, onCancel }),
  ).catch((error: unknown) => {
    if (error instanceof ConfigError) throw error;
    const cause = error instanceof TransportError ? error.cause : error;
    throw failed(`cannot be reached: ${reasonOf(cause)}`, cause);
  });
  const code = String(valueAt(parse(response.body), "Response.Error.Code"));
  const falters = parse(response.body) === undefined || /^(?:InternalError|RequestLimitExceeded)(?:\.|$)/.test(code);
  return falters ? { ...response, incomplete: "cut" } : response;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The sender is not the service.
    return undefined;
  }
}
