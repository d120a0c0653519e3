import type { AccessKey } from "../../credentials/access-key.js";
import type { MaybePromise } from "../../flow/chain.js";
import type { CredentialRequest } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import { aText, type Rule } from "../../options.js";

/** A token from elsewhere, or a function that is asked for it before each request. */
export interface Token {
  readonly token: string | (() => MaybePromise<string>);
}

/** A user of IAM: the client fetches a token, keeps it until shortly before it expires, and renews it. */
export interface User {
  readonly user: {
    readonly name: string;
    readonly password: string;
    /** Name of the account that the user belongs to. */
    readonly domain: string;
  };
  /** Name of the project that the token is for; by default the region's own, which bears the region's id. */
  readonly project?: string | undefined;
}

export type Credentials = AccessKey | Token | User;

/** What a function gives: a key or a token, and perhaps how long it is good. */
export type Given = (AccessKey | { readonly token: string }) & Expiring;

/** Options of clients of this protocol, beside those of every client. */
export interface Options {
  /**
   * An access key, a token or a user; or a function that is asked for a key or a token: kept until shortly before its
   * `expiration` when it names one, else asked for each request. By default the key in the vendor's
   * environment variables, or else in the file of the vendor's SDKs; the README names both.
   */
  readonly credentials?: Credentials | ((request: CredentialRequest) => MaybePromise<Given>) | undefined;
  /**
   * Project for calls that name none. By default that of the access key, or
   * else the project of the region, which IAM is asked for once.
   */
  readonly projectId?: string | undefined;
  /** Host or URL of IAM, which gives tokens and project ids; by default the region's. Partner clouds have their own. */
  readonly iamEndpoint?: string | undefined;
}

/** What the options of this protocol must be. */
export const optionRules = {
  projectId: aText("the id of a project"),
  iamEndpoint: aText('a host such as "iam.example.com" or a URL'),
  credentials: {
    fix: "{ accessKey, secretKey, securityToken? }, { token }, { user: { name, password, domain }, project? }, or a function",
    holds: (value) => typeof value === "function" || (typeof value === "object" && value !== null),
  },
} satisfies Readonly<Record<string, Rule>>;

/** The options of this protocol among all that were given; the client has checked them. */
export function readOptions(options: object): Options {
  // The rules above are the type's; what is in the credentials is checked where they are read.
  return options;
}
