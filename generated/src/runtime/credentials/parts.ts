import { ConfigError } from "../errors.js";
import { memberOf } from "../value/path.js";

/**
 * The parts of credentials: where the environment has them (`also`: an older name), which may be absent, and which is but a
 * key to sign with, whatever its characters: it goes into no header.
 */
export type CredentialParts<Part extends string> = Readonly<
  Record<Part, { readonly env: string; readonly also?: string; readonly optional?: true; readonly signs?: true }>
>;

/** Credentials in full; an optional part that is absent is an empty text. */
export type Resolved<Part extends string> = Readonly<Record<Part, string>>;

// The keys of a record of parts are parts.
export const partsOf = <Part extends string>(parts: CredentialParts<Part>): Part[] => Object.keys(parts) as Part[];

/** Without which there are no credentials. */
export const required = <Part extends string>(parts: CredentialParts<Part>): Part[] =>
  partsOf(parts).filter((part) => !parts[part].optional);

export const fail = (message: string, cause?: unknown): ConfigError => new ConfigError("credentials", message, cause);

/** The parts of what was given, each of them a text that can go into a header, or signs. */
export function check<Part extends string>(
  parts: CredentialParts<Part>,
  given: unknown,
  origin: string,
  nameOf: (part: Part) => string = (part) => part,
): Resolved<Part> {
  const resolved = partsOf(parts).map((part) => {
    const value = memberOf(given, part) ?? "";
    if (value === "" && parts[part].optional) return [part, value];
    // A line break at the end, from a file, is the usual cause of signatures that nobody can explain.
    if (typeof value === "string" && (parts[part].signs ? /^\P{Cc}+$/u : /^[!-~]+$/).test(value)) return [part, value];
    const problem = value === "" ? "is missing or empty" : "is not a text, or holds white space";
    throw fail(`Credentials from ${origin}: ${nameOf(part)} ${problem}.`);
  });
  // Every part is there, as text.
  return Object.fromEntries(resolved) as Resolved<Part>;
}
