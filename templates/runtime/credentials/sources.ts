import type { MaybePromise } from "../flow/chain.js";
import type { AbortSignalLike } from "../flow/signal.js";
import type { Account, CredentialRequest, PlaceSetup } from "./account.js";
import { fromFiles } from "./files.js";
import { expiryOf, keep, type Expiring, type Lease } from "./keep.js";
import { check, fail, required, type CredentialParts, type Resolved } from "./parts.js";
import type { Source } from "./source.js";

// Loaded when credentials are not given in full, by the options or the environment.

/** What a function returns when it is asked for credentials. */
export function sourceOfFunction<Part extends string>(
  parts: CredentialParts<Part>,
  ask: (request: CredentialRequest) => MaybePromise<Expiring>,
  { clock }: Pick<PlaceSetup, "clock">,
): Source<Resolved<Part>> {
  const { get, drop } = keep((signal) => fromFunction(parts, ask, signal), clock);
  return { get, refuse: drop };
}

/** The files of the vendor's tools, or else what the vendor gives to a machine or a pod. */
export function sourceElsewhere<Part extends string>(
  account: Account<Part>,
  setup: PlaceSetup,
): Source<Resolved<Part>> {
  const { get, drop } = keep((signal) => fromElsewhere(account, setup, signal), setup.clock);
  return { get, refuse: drop };
}

/** Credentials of the first place that has any. When none has, the error says what was tried, and what each lacked. */
async function fromElsewhere<Part extends string>(
  { parts, elsewhere }: Account<Part>,
  setup: PlaceSetup,
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>>> {
  const missing = required(parts).map((part) => parts[part].env);
  const tried = [`the environment (lacks ${missing.join(" and ")})`];
  const { files, places } = await elsewhere();
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
