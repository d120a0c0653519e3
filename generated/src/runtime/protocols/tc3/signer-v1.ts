import { chain } from "../../chain.js";
import type { Setup } from "../../protocol.js";
import { joinEscaped } from "./encode.js";
import { checkSize } from "./limits.js";
import type { Options, Signer } from "./options.js";
import { signatureV1, stringToSignV1 } from "./sign-v1.js";

/** Signs with version 1: common parameters and signature stand among the inputs, in the query or the form. */
export function signerV1({ service, target, region, platform, nonce }: Setup, { auth, language }: Options): Signer {
  const sha256 = auth === "hmac-sha256";
  return (message, { secretId, secretKey, token }, timestamp) => {
    const { method, path } = message;
    const parameters: [string, string][] = [
      ...message.parameters.map(([name, value]): [string, string] => [name, value]),
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
    const text = stringToSignV1(method, target.host, path, parameters);
    return chain(signatureV1(platform, sha256 ? "sha256" : "sha1", secretKey, text), (signed) => {
      const form = joinEscaped([...parameters, ["Signature", signed]]);
      checkSize(service, message.action, method === "GET" ? "get" : "form", form);
      const url = `${target.origin}${path}${method === "GET" ? `?${form}` : ""}`;
      const headers = { ...message.headers, host: target.host };
      return { method, url, headers, body: method === "GET" ? "" : form, secrets: [secretKey, token, signed] };
    });
  };
}
