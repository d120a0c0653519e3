import type { AccessKey } from "../../credentials/access-key.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import type { Account, CredentialRequest } from "../../credentials/account.js";
import { credentialSource } from "../../credentials/credentials.js";
import { check } from "../../credentials/parts.js";
import type { Source } from "../../credentials/source.js";
import type { AbortSignalLike } from "../../flow/signal.js";
import { ConfigError } from "../../errors.js";
import { expiryOf, keep, type Lease } from "../../credentials/keep.js";
import { memberOf } from "../../value/path.js";
import type { Setup } from "../../protocol.js";
import type { Iam } from "./iam.js";
import type { Given, Options, User } from "./options.js";
import type { Identity } from "./signer.js";

/** A token is renewed this long before it expires: calls under way have to arrive, and clocks differ. */
const margin = 10 * 60 * 1000;

const tokenParts = { token: { env: "" } } as const;

/** Who is calling: what the option `credentials` gives, or else the environment. */
export function identitiesOf(setup: Setup, { credentials }: Options, iam: Iam): Source<Identity> {
  if (typeof credentials === "function") return identitiesOfFunction(setup, credentials);
  if (credentials !== undefined && "user" in credentials) return identitiesOfUser(setup, credentials, iam);
  if (credentials !== undefined && "token" in credentials) {
    const { token } = credentials;
    if (typeof token === "function")
      return { get: () => chain(token(), (given) => tokenOf({ token: given })), refuse: () => undefined };
    const fixed = tokenOf(credentials, "option credentials");
    return { get: () => fixed, refuse: () => undefined };
  }
  const source = credentialSource(accountOf(setup), credentials, setup);
  return {
    get: (onCancel) => chain(source.get(onCancel), (key) => ({ kind: "key", ...key })),
    refuse: (identity) => {
      if (identity.kind !== "key") return;
      const { kind: _, ...key } = identity;
      source.refuse(key);
    },
  };
}

/** The generator pairs a service's vendor with its protocol. */
const accountOf = ({ account }: Setup): Account<keyof AccessKey> => account;

const tokenOf = (given: object, origin = "the function credentials"): Identity => ({
  kind: "token",
  ...check(tokenParts, given, origin),
});

function identitiesOfFunction(
  setup: Setup,
  ask: (request: CredentialRequest) => MaybePromise<Given>,
): Source<Identity> {
  const identityOf = (given: Given): Identity =>
    memberOf(given, "token") === undefined
      ? { kind: "key", ...check(accountOf(setup).parts, given, "the function credentials") }
      : tokenOf(given);
  const lease = async (signal: AbortSignalLike): Promise<Lease<Identity>> => {
    const given = await ask({ signal });
    return { value: identityOf(given), expires: expiryOf(given) };
  };
  const { get, drop } = keep(lease, setup.clock);
  return { get, refuse: drop };
}

function identitiesOfUser({ region, clock }: Setup, { user, project = region }: User, iam: Iam): Source<Identity> {
  for (const part of ["name", "password", "domain"]) {
    const value = memberOf(user, part);
    if (typeof value !== "string" || value === "")
      throw new ConfigError("credentials", `Credentials from option credentials: user.${part} is missing or empty.`);
  }
  if (project === undefined)
    throw new ConfigError("region", "Option region is missing: the token of a user is for a region's project.");
  // Later changes to the object have no effect.
  const fixed = { ...user };
  const issue = async (signal: AbortSignalLike): Promise<Lease<Identity>> => {
    const { token, expires } = await iam.createToken(fixed, project, signal);
    return { value: { kind: "token", token }, expires, renew: expires - margin };
  };
  const { get, drop } = keep(issue, clock);
  return { get, refuse: drop };
}
