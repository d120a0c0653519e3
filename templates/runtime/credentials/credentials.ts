import type { Account, CredentialOption, CredentialRequest, PlaceSetup } from "./account.js";
import type { MaybePromise } from "../flow/chain.js";
import { load } from "../flow/load.js";
import type { Expiring } from "./keep.js";
import { check, type CredentialParts, type Resolved } from "./parts.js";
import { sourceOnDemand, type Source } from "./source.js";

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
  const loaded = () => load(() => import("./sources.js"), "credentials");
  if (option !== undefined)
    return sourceOnDemand(() => loaded().then(({ sourceOfFunction }) => sourceOfFunction(parts, option, setup)));
  const found = sourceOnDemand(() => loaded().then(({ sourceElsewhere }) => sourceElsewhere(account, setup)));
  return {
    get: (onCancel) => fromEnvironment(parts, setup.platform.environment) ?? found.get(onCancel),
    refuse: found.refuse,
  };
}

const isFunction = (option: CredentialOption): option is (request: CredentialRequest) => MaybePromise<Expiring> =>
  typeof option === "function";

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
