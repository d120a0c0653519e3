import { chain } from "../../flow/chain.js";
import { joinEscaped } from "../../encoding/parameters.js";
import type { Setup } from "../../protocol.js";
import type { Options, Signer } from "./options.js";
import {
  authorization,
  canonicalRequest,
  credentialScope,
  dateOf,
  defaultSignedHeaders,
  keyCache,
  signature,
  stringToSign,
} from "./sign.js";

/** Signs with version 3: common parameters and signature are in headers. */
export function signerV3({ service, target, region, agent, platform }: Setup, { language }: Options): Signer {
  const { signingName = "" } = service.options;
  const keyOf = keyCache(platform, signingName);
  // The same for every request of a client.
  const fixed: Record<string, string> = { host: target.host, "x-tc-version": service.version };
  if (agent !== "") fixed["x-tc-requestclient"] = agent;
  if (region !== undefined) fixed["x-tc-region"] = region;
  if (language !== undefined) fixed["x-tc-language"] = language;
  return (message, { secretId, secretKey, token }, timestamp) => {
    const { action, method, path, body } = message;
    const date = dateOf(timestamp);
    const scope = credentialScope(date, signingName);
    const query = joinEscaped(message.parameters);
    const headers: Record<string, string> = {
      ...message.headers,
      ...fixed,
      "x-tc-action": action,
      "x-tc-timestamp": String(timestamp),
    };
    if (token !== "") headers["x-tc-token"] = token;
    const hashed = chain(platform.sha256(body), (payloadHash) =>
      platform.sha256(
        canonicalRequest({ method, path, query, headers, signedHeaders: defaultSignedHeaders, payloadHash }),
      ),
    );
    return chain(keyOf(secretKey, date), (key) =>
      chain(hashed, (hash) =>
        chain(signature(platform, key, stringToSign(timestamp, scope, hash)), (signed) => {
          const proof = authorization(secretId, scope, defaultSignedHeaders, signed);
          return {
            parameters: message.parameters,
            headers: { ...headers, authorization: proof },
            secrets: [secretKey, token, signed],
          };
        }),
      ),
    );
  };
}
