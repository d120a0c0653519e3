import type { MaybePromise } from "../flow/chain.js";
import type { Setup } from "../protocol.js";
import { check, type CredentialParts, type Resolved } from "./parts.js";
import { fromFiles, type CredentialFile } from "./files.js";
import { expiryOf, keep, type Expiring, type Lease } from "./keep.js";

/** How the accounts of a vendor are proven, and where the vendor's own tools keep what proves them. */
export interface Account<Part extends string> {
  readonly parts: CredentialParts<Part>;
  /** Files of the vendor's tools, in the order in which they are looked at. */
  readonly files: readonly CredentialFile<Part>[];
}

/** Credentials, or a function that is asked for them. */
export type CredentialOption = object | (() => MaybePromise<Expiring>);

/**
 * The source of a client's credentials: the option `credentials`, or else the environment, or else the files of the vendor's
 * tools. Errors name the part that is wrong and where it came from, and never show one. What a function throws is passed on
 * as it is.
 */
export function credentialSource<Part extends string>(
  account: Account<Part>,
  option: CredentialOption | undefined,
  { platform, clock }: Pick<Setup, "platform" | "clock">,
): () => MaybePromise<Resolved<Part>> {
  const { parts } = account;
  if (option !== undefined && !isFunction(option)) {
    // Checked here and now; later changes to the object have no effect.
    const fixed = check(parts, option, "option credentials");
    return () => fixed;
  }
  if (option !== undefined) return keep(() => fromFunction(parts, option), clock).get;
  const kept = keep(() => fromFiles(parts, account.files, { platform, clock }), clock);
  return () => fromEnvironment(parts, platform.environment) ?? kept.get();
}

const isFunction = (option: CredentialOption): option is () => MaybePromise<Expiring> => typeof option === "function";

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
  ask: () => MaybePromise<Expiring>,
): Promise<Lease<Resolved<Part>>> {
  const given = await ask();
  const value = check(parts, given, "the function credentials");
  return { value, expires: expiryOf(given) };
}
