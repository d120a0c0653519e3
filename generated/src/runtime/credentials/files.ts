import { iniSection } from "./ini.js";
import type { Lease } from "./keep.js";
import type { Platform } from "../platform.js";
import { check, fail, partsOf, required, type CredentialParts, type Resolved } from "./parts.js";

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

/** Milliseconds after which files are read again: the tools that write them change keys that expire. */
const freshness = 60_000;

/** Credentials of the first file that has any; what the others lack goes to `tried`. */
export async function fromFiles<Part extends string>(
  parts: CredentialParts<Part>,
  files: readonly CredentialFile<Part>[],
  { platform, clock }: { readonly platform: Platform; readonly clock: () => number },
  tried: string[],
): Promise<Lease<Resolved<Part>> | undefined> {
  for (const file of platform.readText ? files : []) {
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
