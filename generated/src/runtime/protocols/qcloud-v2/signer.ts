import type { ResolvedCredentials } from "../../credentials/secret-id.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import { joinEscaped } from "../../encoding/parameters.js";
import type { Message, Setup, SignedRequest } from "../../protocol.js";
import { signature, stringToSign } from "./sign.js";

/** Makes a request of a message: common parameters and signature are among the inputs. */
export function sign(
  { target, region, platform, clock, nonce }: Setup,
  message: Message,
  { secretId, secretKey, token }: ResolvedCredentials,
  auth: "hmac-sha256" | "hmac-sha1",
): MaybePromise<SignedRequest> {
  const { method, path } = message;
  const sha256 = auth === "hmac-sha256";
  const parameters: (readonly [string, string])[] = [
    ...message.parameters,
    ["Action", message.action],
    ["Nonce", String(nonce())],
    ["Timestamp", String(Math.floor(clock() / 1000))],
    ["SecretId", secretId],
    ["SignatureMethod", sha256 ? "HmacSHA256" : "HmacSHA1"],
  ];
  if (region !== undefined) parameters.push(["Region", region]);
  if (token !== "") parameters.push(["Token", token]);
  const text = stringToSign(method, target.host, path, parameters);
  return chain(signature(platform, sha256 ? "sha256" : "sha1", secretKey, text), (signed) => {
    const form = joinEscaped([...parameters, ["Signature", signed]]);
    const inQuery = method === "GET";
    return {
      method,
      url: `${target.origin}${path}${inQuery ? `?${form}` : ""}`,
      headers: { ...message.headers, host: target.host },
      body: inQuery ? "" : form,
      secrets: [secretKey, token, signed],
    };
  });
}
