import { isPending, type MaybePromise } from "./chain.js";
import { ConfigError } from "./errors.js";
import { memberOf } from "./path.js";

/** The parts of a protocol's credentials: where the environment has them, and which may be absent. */
export type CredentialParts<Part extends string> = Readonly<
  Record<Part, { readonly env: string; readonly optional?: true }>
>;

/** Credentials in full; an optional part that is absent is an empty text. */
export type Resolved<Part extends string> = Readonly<Record<Part, string>>;

/** Credentials, or a function that is asked for them before each signature, so that they may expire. */
export type CredentialOption = object | (() => MaybePromise<object>);

/**
 * The source of a client's credentials: the option `credentials`, or else the environment. Errors name the part that is
 * wrong and where it came from, and never show one. What a function throws is passed on as it is.
 */
export function credentialSource<Part extends string>(
  parts: CredentialParts<Part>,
  option: CredentialOption | undefined,
  environment: (name: string) => string | undefined,
): () => MaybePromise<Resolved<Part>> {
  if (option === undefined) return () => fromEnvironment(parts, environment);
  if (!isFunction(option)) {
    // Checked here and now; later changes to the object have no effect.
    const fixed = check(parts, option, "option credentials");
    return () => fixed;
  }
  const accept = (given: object): Resolved<Part> => check(parts, given, "the function credentials");
  return () => {
    const given = option();
    return isPending(given) ? given.then(accept) : accept(given);
  };
}

const isFunction = (option: CredentialOption): option is () => MaybePromise<object> => typeof option === "function";
const entriesOf = <Part extends string>(parts: CredentialParts<Part>) =>
  Object.entries<CredentialParts<Part>[Part]>(parts);

function fromEnvironment<Part extends string>(
  parts: CredentialParts<Part>,
  environment: (name: string) => string | undefined,
): Resolved<Part> {
  const given = Object.fromEntries(entriesOf(parts).map(([part, { env }]) => [part, environment(env)]));
  const missing = entriesOf(parts)
    .filter(([part, { optional }]) => optional !== true && !given[part])
    .map(([, { env }]) => env);
  if (missing.length === 0) return check(parts, given, "the environment");
  throw new ConfigError(
    "credentials",
    `No credentials: set ${missing.join(" and ")} in the environment, or option credentials.`,
  );
}

function check<Part extends string>(parts: CredentialParts<Part>, given: unknown, origin: string): Resolved<Part> {
  const resolved = entriesOf(parts).map(([part, { optional }]) => {
    const value = memberOf(given, part) ?? "";
    if (value === "" && optional === true) return [part, value];
    // A line break at the end, from a file, is the usual cause of signatures that nobody can explain.
    if (typeof value === "string" && /^[!-~]+$/.test(value)) return [part, value];
    const problem = value === "" ? "is missing or empty" : "is not a text, or holds white space";
    throw new ConfigError("credentials", `Credentials from ${origin}: ${part} ${problem}.`);
  });
  // Every part is there, as text.
  return Object.fromEntries(resolved) as Resolved<Part>;
}
