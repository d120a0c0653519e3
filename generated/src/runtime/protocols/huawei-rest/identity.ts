import { account } from "../../vendors/huawei/index.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import { credentialSource } from "../../credentials/credentials.js";
import { check } from "../../credentials/parts.js";
import { ConfigError } from "../../errors.js";
import { expiryOf, keep, type Lease } from "../../credentials/keep.js";
import { memberOf } from "../../value/path.js";
import type { Setup } from "../../protocol.js";
import type { Iam } from "./iam.js";
import type { Given, Options, User } from "./options.js";
import type { Identity } from "./signer.js";

/** The identities of a client. */
export interface Identities {
  /** Who is calling, now. */
  readonly current: () => MaybePromise<Identity>;
  /** Told that the service has refused a token: true when the next may be another. */
  readonly refused: (token: string) => boolean;
}

/** A token is renewed this long before it expires: calls under way have to arrive, and clocks differ. */
const margin = 10 * 60 * 1000;

const tokenParts = { token: { env: "" } } as const;

/** The identities that the option `credentials` stands for, or else the environment's. */
export function identitiesOf(setup: Setup, { credentials }: Options, iam: Iam): Identities {
  if (typeof credentials === "function") return identitiesOfFunction(setup, credentials);
  if (credentials !== undefined && "user" in credentials) return identitiesOfUser(setup, credentials, iam);
  if (credentials !== undefined && "token" in credentials) {
    const { token } = credentials;
    if (typeof token === "function")
      return { current: () => chain(token(), (given) => tokenOf({ token: given })), refused: () => true };
    const fixed = tokenOf(credentials, "option credentials");
    return { current: () => fixed, refused: () => false };
  }
  const source = credentialSource(account, credentials, setup);
  return { current: () => chain(source(), (key) => ({ kind: "key", ...key })), refused: () => false };
}

const tokenOf = (given: object, origin = "the function credentials"): Identity => ({
  kind: "token",
  ...check(tokenParts, given, origin),
});

function identitiesOfFunction({ clock }: Setup, ask: () => MaybePromise<Given>): Identities {
  const identityOf = (given: Given): Identity =>
    memberOf(given, "token") === undefined
      ? { kind: "key", ...check(account.parts, given, "the function credentials") }
      : tokenOf(given);
  const lease = async (): Promise<Lease<Identity>> => {
    const given = await ask();
    return { value: identityOf(given), expires: expiryOf(given) };
  };
  const kept = keep(lease, clock);
  return renewable(kept.get, kept.drop);
}

function identitiesOfUser({ region, clock }: Setup, { user, project = region }: User, iam: Iam): Identities {
  for (const part of ["name", "password", "domain"]) {
    const value = memberOf(user, part);
    if (typeof value !== "string" || value === "")
      throw new ConfigError("credentials", `Credentials from option credentials: user.${part} is missing or empty.`);
  }
  if (project === undefined)
    throw new ConfigError("region", "Option region is missing: the token of a user is for a region's project.");
  // Later changes to the object have no effect.
  const fixed = { ...user };
  const issue = async (): Promise<Lease<Identity>> => {
    const { token, expires } = await iam.createToken(fixed, project);
    return { value: { kind: "token", token }, expires, renew: expires - margin };
  };
  const kept = keep(issue, clock);
  return renewable(kept.get, kept.drop);
}

/** A token that was refused is not used again, whatever its end was to be. */
const renewable = (
  current: () => MaybePromise<Identity>,
  drop: (isBad: (identity: Identity) => boolean) => void,
): Identities => ({
  current,
  refused: (refused) => {
    drop((identity) => identity.kind === "token" && identity.token === refused);
    return true;
  },
});
