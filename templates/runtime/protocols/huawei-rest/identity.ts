import { chain, type MaybePromise } from "../../chain.js";
import { credentialSource, type CredentialOption } from "../../credentials.js";
import { ConfigError } from "../../errors.js";
import { memberOf } from "../../path.js";
import type { Setup } from "../../protocol.js";
import type { Iam } from "./iam.js";
import { keep } from "./keep.js";
import { credentialParts, type Options, type User } from "./options.js";
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
const isToken = (credentials: unknown): boolean => memberOf(credentials, "token") !== undefined;

/** The identities that the option `credentials` stands for, or else the environment's. */
export function identitiesOf(setup: Setup, { credentials }: Options, iam: Iam): Identities {
  const { environment } = setup.platform;
  const keys = (option: CredentialOption | undefined): (() => MaybePromise<Identity>) => {
    const source = credentialSource(credentialParts, option, environment);
    return () => chain(source(), (key) => ({ kind: "key", ...key }));
  };
  const tokens = (option: CredentialOption): (() => MaybePromise<Identity>) => {
    const source = credentialSource(tokenParts, option, environment);
    return () => chain(source(), ({ token }) => ({ kind: "token", token }));
  };
  if (typeof credentials === "function") {
    const current = (): MaybePromise<Identity> =>
      chain(credentials(), (given) => (isToken(given) ? tokens : keys)(() => given)());
    return { current, refused: () => true };
  }
  if (credentials !== undefined && "user" in credentials) return identitiesOfUser(setup, credentials, iam);
  if (credentials !== undefined && "token" in credentials) {
    const { token } = credentials;
    if (typeof token !== "function") return { current: tokens({ token }), refused: () => false };
    return { current: tokens(() => chain(token(), (given) => ({ token: given }))), refused: () => true };
  }
  return { current: keys(credentials), refused: () => false };
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
  const kept = keep(
    () => iam.createToken(fixed, project),
    ({ expires }) => clock() < expires - margin,
  );
  return {
    current: () => chain(kept.get(), ({ token }) => ({ kind: "token", token })),
    refused: (refused) => {
      kept.drop(({ token }) => token === refused);
      return true;
    },
  };
}
