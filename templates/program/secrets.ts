import { membersOf, UsageError, type MemberReference, type Reference } from "./reference.js";
import { isSecretName } from "../runtime/boundary/names.js";

/** What stands for a secret where it must not be itself: where to take it from. */
const placeholder = /^@(?:(env|file):(.+)|prompt)$/;

/** Where secrets come from; what a place does not have is refused. */
export interface SecretPlaces {
  readonly environment: (name: string) => string | undefined;
  readonly file?: (path: string) => Promise<string>;
  readonly prompt?: (path: string) => Promise<string>;
}

type Change = (text: unknown, path: string) => unknown;

/** A copy of an input in which `change` had its say on each secret. */
export async function mapSecrets(
  value: unknown,
  members: readonly MemberReference[] | undefined,
  reference: Reference,
  change: Change,
  path = "",
): Promise<unknown> {
  if (Array.isArray(value))
    return Promise.all(value.map((each, at) => mapSecrets(each, members, reference, change, `${path}.${at}`)));
  if (typeof value !== "object" || value === null) return value;
  const changed = (inner: unknown, at: string): unknown =>
    Array.isArray(inner) ? Promise.all(inner.map((each) => change(each, at))) : change(inner, at);
  const entries: [string, unknown][] = [];
  // One after the other: each may ask.
  for (const [name, inner] of Object.entries(value)) {
    const member = members?.find((each) => each.name === name);
    const at = path === "" ? name : `${path}.${name}`;
    const isSecret = member?.secret === true || (member === undefined && isSecretName(name, []));
    const known = member && membersOf(member.type, reference);
    entries.push([name, isSecret ? await changed(inner, at) : await mapSecrets(inner, known, reference, change, at)]);
  }
  return Object.fromEntries(entries);
}

/** How a secret is given. */
export const ways = (path: string): string =>
  `--${path} @env:VARIABLE, --${path} @file:PATH, --${path} @prompt, or in the document of --input`;

/** Refuses a secret that is itself among the arguments, which a shell keeps and other users of the machine see. */
export function refuseOpen(text: unknown, path: string): unknown {
  if (typeof text === "string" && placeholder.test(text)) return text;
  throw new UsageError(`${path} is a secret, and arguments end up in histories. Give it by ${ways(path)}.`);
}

/** Takes a secret from where its placeholder says; what is none is the secret itself. */
export async function takeSecret(text: unknown, path: string, places: SecretPlaces): Promise<unknown> {
  const [whole, kind, from = ""] = typeof text === "string" ? (placeholder.exec(text) ?? []) : [];
  if (whole === undefined) return text;
  if (kind === "env") {
    const found = places.environment(from);
    if (found !== undefined && found !== "") return found;
    throw new UsageError(`${path}: the environment has no variable ${from}.`);
  }
  if (kind === "file" && places.file) return firstLine(await places.file(from));
  if (kind === undefined && places.prompt) return places.prompt(path);
  throw new UsageError(`${path} cannot be taken from ${whole} here.`);
}

/** A file ends in a line break, a secret does not. */
const firstLine = (text: string): string => text.replace(/\r?\n$/, "");
