import { chain, type MaybePromise } from "./chain.js";
import { check, partsOf, required, type Account, type CredentialParts, type Resolved } from "./credentials.js";
import { ConfigError } from "./errors.js";
import { iniSection } from "./ini.js";
import { expiryOf, keep, type Lease } from "./keep.js";
import { load } from "./load.js";
import { memberOf } from "./path.js";
import type { Platform } from "./platform.js";

/** A file in which a vendor's tools keep credentials. */
export interface CredentialFile<Part extends string> {
  /** `~/` is the user's home, `{profile}` the name that the variable `profile` has, or else `default`. */
  readonly path: string;
  /** Variable that names another file. */
  readonly env?: string;
  readonly profile?: string;
  /** Section of an INI file; a file without one is JSON. */
  readonly section?: string;
  /** What the file calls the parts. */
  readonly names: Readonly<Record<Part, string>>;
  /** What it calls their end, in seconds since 1970. */
  readonly expires?: string;
}

/** Credentials of a function: kept until shortly before they expire; those that name no end are asked for each time. */
export function fromFunction<Part extends string>(
  parts: CredentialParts<Part>,
  ask: () => MaybePromise<object>,
  clock: () => number,
): () => MaybePromise<Resolved<Part>> {
  const lease = (given: object): Lease<Resolved<Part>> => ({
    value: check(parts, given, "the function credentials"),
    expires: expiryOf(given),
  });
  return keep(() => chain(ask(), lease), clock).get;
}

/** Milliseconds after which files are read again: the tools that write them change keys that expire. */
const freshness = 60_000;

/** Credentials of the first file that has any. When none has, the error says what was tried, and what each lacked. */
export function fromFiles<Part extends string>(
  account: Account<Part>,
  platform: Platform,
  clock: () => number,
): () => MaybePromise<Resolved<Part>> {
  const { parts } = account;
  const variables = required(parts).map((part) => parts[part].env);
  return keep(async () => {
    const tried = [`the environment (lacks ${variables.join(" and ")})`];
    const { files } = await load(account.files, "What knows the vendor's files", "credentials");
    for (const file of files) {
      const { path, named, fields } = await open(file, platform);
      if (fields === undefined) continue;
      const problem = typeof fields === "string" ? fields : problemOf(parts, file, fields, clock());
      if (problem === undefined) return { renew: clock() + freshness, ...leaseOf(parts, file, path, fields) };
      // A file that was asked for by name is the one that counts.
      if (named !== undefined)
        throw new ConfigError("credentials", `Credentials from ${path}, which ${named} names: ${problem}.`);
      tried.push(`${path} (${problem})`);
    }
    const fix = `Set ${variables.join(" and ")} in the environment, or option credentials.`;
    throw new ConfigError("credentials", `No credentials. Tried ${tried.join(", ")}. ${fix}`);
  }, clock).get;
}

/** A file that was looked at. What it holds is not shown. */
interface Opened {
  readonly path: string;
  /** Variable that names it. */
  readonly named: string | undefined;
  /** Its fields; as a text, why there are none; undefined where there are no files at all. */
  readonly fields: object | string | undefined;
}

async function open(
  file: Pick<CredentialFile<never>, "path" | "env" | "profile" | "section">,
  { environment, readText }: Platform,
): Promise<Opened> {
  const valueOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : environment(name) || undefined;
  const own = valueOf(file.env);
  const path = own ?? file.path.replace("{profile}", valueOf(file.profile) ?? "default");
  const fields = await readText?.(path).then(
    (text) => (text === undefined ? "no such file" : fieldsOf(text, file)),
    (error: unknown) => `cannot be read: ${error instanceof Error ? error.message : "unknown error"}`,
  );
  return { path, named: own && file.env, fields };
}

/** The fields of a file, or, as a text, why there are none. What the file holds is not shown. */
function fieldsOf(text: string, { section }: Pick<CredentialFile<never>, "section">): object | string {
  if (section !== undefined) return iniSection(text, section) ?? `has no section [${section}]`;
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === "object" && fields !== null ? fields : "is not a JSON object";
  } catch {
    return "is not JSON";
  }
}

function problemOf<Part extends string>(
  parts: CredentialParts<Part>,
  file: CredentialFile<Part>,
  fields: object,
  now: number,
): string | undefined {
  const names = required(parts).map((part) => file.names[part]);
  if (!names.some((name) => memberOf(fields, name))) return `lacks ${names.join(" and ")}`;
  const end = endOf(file, fields);
  return end <= now ? `expired at ${new Date(end).toISOString()}` : undefined;
}

function leaseOf<Part extends string>(
  parts: CredentialParts<Part>,
  file: CredentialFile<Part>,
  path: string,
  fields: object | string,
): Lease<Resolved<Part>> {
  const given = Object.fromEntries(partsOf(parts).map((part) => [part, memberOf(fields, file.names[part])]));
  return { value: check(parts, given, path, (part) => file.names[part]), expires: endOf(file, fields) };
}

function endOf({ expires }: Pick<CredentialFile<never>, "expires">, fields: object | string): number {
  const seconds = expires === undefined ? undefined : memberOf(fields, expires);
  return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : Infinity;
}
