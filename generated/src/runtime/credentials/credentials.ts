import type { MaybePromise } from "../flow/chain.js";
import type { CredentialFile } from "./sources.js";
import { ConfigError } from "../errors.js";
import { load } from "../flow/load.js";
import { memberOf } from "../value/path.js";
import type { AbortSignalLike } from "../flow/signal.js";
import type { Setup } from "../protocol.js";
import type { Kept } from "./keep.js";
import type { Source } from "./source.js";

/** The parts of credentials: where the environment has them (`also`: an older name), and which may be absent. */
export type CredentialParts<Part extends string> = Readonly<
  Record<Part, { readonly env: string; readonly also?: string; readonly optional?: true }>
>;

/** How the accounts of a vendor are proven, and where the vendor's own tools keep what proves them. */
export interface Account<Part extends string> {
  readonly parts: CredentialParts<Part>;
  /** Loaded when the environment has no credentials. */
  readonly files: () => Promise<{ readonly files: readonly CredentialFile<Part>[] }>;
  /** What the vendor gives to a machine or a pod, loaded after that; each is asked in turn, and has nothing or credentials. */
  readonly places?: () => Promise<{ readonly places: readonly Place[] }>;
}

/** Credentials that come from where the program runs. */
export interface Place {
  readonly name: string;
  /** Undefined where the program does not run there; a text says why there are none. */
  readonly ask: (tools: Pick<Setup, "platform" | "transport" | "clock">, request: CredentialRequest) =>
    | Promise<Expiring | string>
    | undefined;
}

/** Credentials in full; an optional part that is absent is an empty text. */
export type Resolved<Part extends string> = Readonly<Record<Part, string>>;

/** What a function adds to credentials that are good for a while: they are kept until shortly before that moment. */
export interface Expiring {
  /** A Date, milliseconds since 1970, or a text with its time zone; without one the function is asked for each request. */
  readonly expiration?: Date | number | string | undefined;
}

/** What a function that is asked for credentials may look at. */
export interface CredentialRequest {
  /** Aborted when nobody waits for the credentials any more. */
  readonly signal: AbortSignalLike;
}

/** Credentials, or a function that is asked for them. */
export type CredentialOption = object | ((request: CredentialRequest) => MaybePromise<Expiring>);

/** What the sources that are loaded on demand need of the rest. */
export interface CredentialTools extends Pick<Setup, "platform" | "clock" | "transport"> {
  readonly check: typeof check;
  readonly fail: (message: string) => Error;
}

/**
 * The source of a client's credentials: the option `credentials`, or else the environment, or else the files of the vendor's
 * tools, or else what the vendor gives to a machine or a pod. Errors name the part that is wrong and where it came from, and
 * never show one. What a function throws is passed on as it is.
 */
export function credentialSource<Part extends string>(
  account: Account<Part>,
  option: CredentialOption | undefined,
  { platform, clock, transport }: Pick<Setup, "platform" | "clock" | "transport">,
): Source<Resolved<Part>> {
  const { parts } = account;
  if (option !== undefined && !isFunction(option)) {
    // Checked here and now; later changes to the object have no effect.
    const fixed = check(parts, option, "option credentials");
    return { get: () => fixed, refuse: () => undefined };
  }
  let source: Kept<Resolved<Part>> | undefined;
  return {
    get: (onCancel) =>
      (option ? undefined : fromEnvironment(parts, platform.environment)) ??
      source?.get(onCancel) ??
      load(() => import("./sources.js"), "The source", "credentials").then(({ sourceOf }) =>
        (source ??= sourceOf(account, option, { platform, clock, transport, check, fail })).get(onCancel),
      ),
    refuse: (value) => source?.drop(value),
  };
}

const isFunction = (option: CredentialOption): option is (request: CredentialRequest) => MaybePromise<Expiring> =>
  typeof option === "function";

export const fail = (message: string): ConfigError => new ConfigError("credentials", message);

/** Half of the credentials is a mistake, to be mended where it is; nothing at all is not. */
function fromEnvironment<Part extends string>(
  parts: CredentialParts<Part>,
  environment: (name: string) => string | undefined,
): Resolved<Part> | undefined {
  const given: Record<string, string> = {};
  let found = false;
  for (const [part, { env, also = "", optional }] of Object.entries<CredentialParts<Part>[Part]>(parts)) {
    given[part] = environment(env) || environment(also) || "";
    // A token or a project is of no use by itself.
    found ||= given[part] !== "" && !optional;
  }
  if (!found) return undefined;
  return check(parts, given, "the environment", (part) => parts[part].env);
}

/** The parts of what was given, each of them a text that can go into a header. */
export function check<Part extends string>(
  parts: CredentialParts<Part>,
  given: unknown,
  origin: string,
  nameOf: (part: Part) => string = (part) => part,
): Resolved<Part> {
  // The keys of a record of parts are parts.
  const resolved = (Object.keys(parts) as Part[]).map((part) => {
    const value = memberOf(given, part) ?? "";
    if (value === "" && parts[part].optional) return [part, value];
    // A line break at the end, from a file, is the usual cause of signatures that nobody can explain.
    if (typeof value === "string" && /^[!-~]+$/.test(value)) return [part, value];
    const problem = value === "" ? "is missing or empty" : "is not a text, or holds white space";
    throw fail(`Credentials from ${origin}: ${nameOf(part)} ${problem}.`);
  });
  // Every part is there, as text.
  return Object.fromEntries(resolved) as Resolved<Part>;
}
