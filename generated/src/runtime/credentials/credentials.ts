import type { MaybePromise } from "../flow/chain.js";
import type { AbortSignalLike } from "../flow/signal.js";
import type { Setup } from "../protocol.js";
import { check, fail, required, type CredentialParts, type Resolved } from "./parts.js";
import { fromFiles, type CredentialFile } from "./files.js";
import { expiryOf, keep, type Expiring, type Lease } from "./keep.js";
import type { Source } from "./source.js";

/** How the accounts of a vendor are proven, and where the vendor's own tools keep what proves them. */
export interface Account<Part extends string> {
  readonly parts: CredentialParts<Part>;
  /** Files of the vendor's tools, in the order in which they are looked at. */
  readonly files: readonly CredentialFile<Part>[];
  /** What the vendor gives to a machine or a pod, asked for in turn after that. */
  readonly places?: readonly Place[];
}

/** What a place may use. */
export type PlaceSetup = Pick<Setup, "platform" | "transport" | "clock" | "region">;

/** Credentials that come from where the program runs. */
export interface Place {
  readonly name: string;
  /** Undefined where the program does not run there; a text says why there are none. */
  readonly ask: (setup: PlaceSetup, request: CredentialRequest) => Promise<Expiring | string | undefined>;
}

/** What a function that is asked for credentials may look at. */
export interface CredentialRequest {
  /** Aborted when nobody waits for the credentials any more. */
  readonly signal: AbortSignalLike;
}

/** Credentials, or a function that is asked for them. */
export type CredentialOption = object | ((request: CredentialRequest) => MaybePromise<Expiring>);

/**
 * The source of a client's credentials: the option `credentials`, or else the environment, or else the files of the vendor's
 * tools, or else what the vendor gives to a machine or a pod. Errors name the part that is wrong and where it came from, and
 * never show one. What a function throws is passed on as it is.
 */
export function credentialSource<Part extends string>(
  account: Account<Part>,
  option: CredentialOption | undefined,
  setup: PlaceSetup,
): Source<Resolved<Part>> {
  const { parts } = account;
  if (option !== undefined && !isFunction(option)) {
    // Checked here and now; later changes to the object have no effect.
    const fixed = check(parts, option, "option credentials");
    return { get: () => fixed, refuse: () => undefined };
  }
  if (option !== undefined) {
    const { get, drop } = keep((signal) => fromFunction(parts, option, signal), setup.clock);
    return { get, refuse: drop };
  }
  const kept = keep((signal) => fromElsewhere(account, setup, signal), setup.clock);
  return {
    get: (onCancel) => fromEnvironment(parts, setup.platform.environment) ?? kept.get(onCancel),
    refuse: kept.drop,
  };
}

const isFunction = (option: CredentialOption): option is (request: CredentialRequest) => MaybePromise<Expiring> =>
  typeof option === "function";

/** Credentials of the first place that has any. When none has, the error says what was tried, and what each lacked. */
async function fromElsewhere<Part extends string>(
  { parts, files, places = [] }: Account<Part>,
  setup: PlaceSetup,
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>>> {
  const missing = required(parts).map((part) => parts[part].env);
  const tried = [`the environment (lacks ${missing.join(" and ")})`];
  const found = await fromFiles(parts, files, setup, tried);
  if (found !== undefined) return found;
  for (const { name, ask } of places) {
    const given = await ask(setup, { signal });
    if (typeof given === "object") return { value: check(parts, given, name), expires: expiryOf(given) };
    if (given !== undefined) tried.push(`${name} (${given})`);
  }
  const fix = `Set ${missing.join(" and ")} in the environment, or option credentials.`;
  throw fail(`No credentials. Tried ${tried.join(", ")}. ${fix}`);
}

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

/** Kept until shortly before they expire; those that name no end are asked for each time. */
async function fromFunction<Part extends string>(
  parts: CredentialParts<Part>,
  ask: (request: CredentialRequest) => MaybePromise<Expiring>,
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>>> {
  const given = await ask({ signal });
  const value = check(parts, given, "the function credentials");
  return { value, expires: expiryOf(given) };
}
