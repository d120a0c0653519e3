import type { ResolvedAccessKey } from "../../credentials/access-key.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import { joinEscaped } from "../../encoding/parameters.js";
import type { Platform } from "../../platform.js";
import type { Message, SignedRequest, Target } from "../../protocol.js";
import { authorization, canonicalRequest, dateOf, signature, signedHeaders, stringToSign } from "./sign.js";

/** Who is calling, and how a request proves it: two values of one wire. */
export type Identity =
  | ({ readonly kind: "key" } & ResolvedAccessKey)
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "nobody" };

/** Whose quota a request counts against. A token is a secret: its digest is used instead. */
export const accountOf = ({ sha256 }: Platform, identity: Identity): MaybePromise<string> =>
  identity.kind === "key" ? identity.accessKey : identity.kind === "token" ? sha256(identity.token) : "";

/** Makes a request of a message: a token goes along as it is, a key signs. The clock is in milliseconds. */
export function sign(
  platform: Platform,
  { origin, host }: Target,
  message: Message,
  identity: Identity,
  now: number,
): MaybePromise<SignedRequest> {
  const { method, path, parameters, body } = message;
  const query = joinEscaped(parameters);
  const url = `${origin}${path}${query && `?${query}`}`;
  const headers: Record<string, string> = { ...message.headers, host };
  if (identity.kind === "nobody") return { method, url, headers, body, secrets: [] };
  if (identity.kind === "token") {
    const { token } = identity;
    return { method, url, headers: { ...headers, "x-auth-token": token }, body, secrets: [token] };
  }
  const { accessKey, secretKey, securityToken } = identity;
  const date = dateOf(now);
  headers["x-sdk-date"] = date;
  if (securityToken !== "") headers["x-security-token"] = securityToken;
  const signed = signedHeaders(headers);
  const hashed = chain(platform.sha256(body), (payloadHash) =>
    platform.sha256(canonicalRequest({ method, path, parameters, headers, signed, payloadHash })),
  );
  return chain(hashed, (hash) =>
    chain(signature(platform, secretKey, stringToSign(date, hash)), (proof) => {
      const proven = { ...headers, authorization: authorization(accessKey, signed, proof) };
      return { method, url, headers: proven, body, secrets: [secretKey, securityToken, proof] };
    }),
  );
}
