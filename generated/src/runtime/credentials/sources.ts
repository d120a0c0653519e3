import type { MaybePromise } from "../flow/chain.js";
import type {
  Account,
  CredentialParts,
  CredentialRequest,
  CredentialTools,
  Expiring,
  Resolved,
} from "./credentials.js";
import { iniSection } from "./ini.js";
import type { AbortSignalLike } from "../flow/signal.js";
import { expiryOf, keep, type Kept, type Lease } from "./keep.js";
import type { Platform } from "../platform.js";

// Loaded on demand: it imports nothing that every call needs, so that bundlers can leave it to a file of its own. What it
// shares with the rest is handed in as tools.

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

/** Credentials of a function; without one, of a file, or of the place where the program runs. */
export function sourceOf<Part extends string>(
  account: Account<Part>,
  ask: ((request: CredentialRequest) => MaybePromise<Expiring>) | undefined,
  tools: CredentialTools,
): Kept<Resolved<Part>> {
  return keep(
    (signal) => (ask ? fromFunction(account, ask, tools, signal) : fromElsewhere(account, tools, signal)),
    tools.clock,
  );
}

/** Kept until shortly before they expire; those that name no end are asked for each time. */
async function fromFunction<Part extends string>(
  { parts }: Account<Part>,
  ask: (request: CredentialRequest) => MaybePromise<Expiring>,
  { check, fail }: CredentialTools,
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>>> {
  const given = await ask({ signal });
  const value = check(parts, given, "the function credentials");
  return { value, expires: expiryOf(given, fail) };
}

/** Milliseconds after which files are read again: the tools that write them change keys that expire. */
const freshness = 60_000;

/** Credentials of the first place that has any. When none has, the error says what was tried, and what each lacked. */
async function fromElsewhere<Part extends string>(
  account: Account<Part>,
  tools: CredentialTools,
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>>> {
  const missing = required(account.parts).map((part) => account.parts[part].env);
  const tried = [`the environment (lacks ${missing.join(" and ")})`];
  const found = (await fromFiles(account, tools, tried)) ?? (await fromPlaces(account, tools, tried, signal));
  if (found !== undefined) return found;
  const fix = `Set ${missing.join(" and ")} in the environment, or option credentials.`;
  throw tools.fail(`No credentials. Tried ${tried.join(", ")}. ${fix}`);
}

async function fromFiles<Part extends string>(
  { parts, files: load }: Account<Part>,
  { platform, clock, check, fail }: CredentialTools,
  tried: string[],
): Promise<Lease<Resolved<Part>> | undefined> {
  for (const file of platform.readText ? (await load()).files : []) {
    const { path, named, fields } = await open(file, platform);
    const problem = problemOf(required(parts), file, fields, clock());
    if (problem === undefined) {
      const given = Object.fromEntries(partsOf(parts).map((part) => [part, valueOf(fields, file.names[part])]));
      const value = check(parts, given, path, (part) => file.names[part]);
      return { value, expires: endOf(file, fields), renew: clock() + freshness };
    }
    // A file that was asked for by name is the one that counts.
    if (named !== undefined) throw fail(`Credentials from ${path}, which ${named} names: ${problem}.`);
    tried.push(`${path} (${problem})`);
  }
  return undefined;
}

async function fromPlaces<Part extends string>(
  { parts, places: load }: Account<Part>,
  tools: CredentialTools,
  tried: string[],
  signal: AbortSignalLike,
): Promise<Lease<Resolved<Part>> | undefined> {
  for (const { name, ask } of load ? (await load()).places : []) {
    const given = await ask(tools, { signal });
    if (given === undefined) continue;
    if (typeof given !== "string")
      return { value: tools.check(parts, given, name), expires: expiryOf(given, tools.fail) };
    tried.push(`${name} (${given})`);
  }
  return undefined;
}

// The keys of a record of parts are parts.
const partsOf = <Part extends string>(parts: CredentialParts<Part>): Part[] => Object.keys(parts) as Part[];

const required = <Part extends string>(parts: CredentialParts<Part>): Part[] =>
  partsOf(parts).filter((part) => !parts[part].optional);

type AnyFile = Omit<CredentialFile<never>, "names">;

/** A file that was looked at: its fields or, as a text, why there are none. What it holds is not shown. */
interface Opened {
  readonly path: string;
  /** Variable that names it. */
  readonly named: string | undefined;
  readonly fields: object | string;
}

async function open(file: AnyFile, { environment, readText }: Platform): Promise<Opened> {
  const variable = (name = ""): string | undefined => environment(name) || undefined;
  const own = variable(file.env);
  const path = own ?? file.path.replace("{profile}", variable(file.profile) ?? "default");
  let fields: Opened["fields"];
  try {
    const text = await readText?.(path);
    fields = text === undefined ? "no such file" : fieldsOf(text, file.section);
  } catch (error) {
    fields = `cannot be read: ${error instanceof Error ? error.message : "unknown error"}`;
  }
  return { path, named: own && file.env, fields };
}

function fieldsOf(text: string, section: string | undefined): object | string {
  if (section !== undefined) return iniSection(text, section) ?? `has no section [${section}]`;
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === "object" && fields !== null ? fields : "is not a JSON object";
  } catch {
    return "is not JSON";
  }
}

function problemOf<Part extends string>(
  needed: readonly Part[],
  file: CredentialFile<Part>,
  fields: object | string,
  now: number,
): string | undefined {
  if (typeof fields === "string") return fields;
  const names = needed.map((part) => file.names[part]);
  if (!names.some((name) => valueOf(fields, name))) return `lacks ${names.join(" and ")}`;
  const end = endOf(file, fields);
  return end <= now ? `expired at ${new Date(end).toISOString()}` : undefined;
}

function endOf({ expires = "" }: AnyFile, fields: object | string): number {
  const seconds = valueOf(fields, expires);
  return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : Infinity;
}

function valueOf(fields: object | string, name: string): unknown {
  const value: unknown = Object.getOwnPropertyDescriptor(fields, name)?.value;
  return value;
}
