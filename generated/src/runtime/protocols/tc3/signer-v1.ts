import type { Setup } from "../../protocol.js";
import type { Options, Signer } from "./options.js";
import { signatureV1, stringToSignV1 } from "./sign-v1.js";

/**
 * Signs with version 1: common parameters and signature are among the inputs. Loaded when it is asked for; it imports
 * nothing that version 3 needs, so that bundlers can put all of it into its own file.
 */
export function signerV1({ service, target, region, platform, nonce }: Setup, { auth, language }: Options): Signer {
  const sha256 = auth === "hmac-sha256";
  return async (message, { secretId, secretKey, token }, timestamp) => {
    const parameters: (readonly [string, string])[] = [
      ...message.parameters,
      ["Action", message.action],
      ["Nonce", String(nonce())],
      ["Timestamp", String(timestamp)],
      ["Version", service.version],
      ["SecretId", secretId],
    ];
    if (region !== undefined) parameters.push(["Region", region]);
    if (language !== undefined) parameters.push(["Language", language]);
    if (token !== "") parameters.push(["Token", token]);
    parameters.push(["SignatureMethod", sha256 ? "HmacSHA256" : "HmacSHA1"]);
    const text = stringToSignV1(message.method, target.host, message.path, parameters);
    const signed = await signatureV1(platform, sha256 ? "sha256" : "sha1", secretKey, text);
    return {
      parameters: [...parameters, ["Signature", signed]],
      headers: { ...message.headers, host: target.host },
      secrets: [secretKey, token, signed],
    };
  };
}
