import { escape, escapeLoosely } from "./escape.js";
import { masked, rebuild } from "./rebuild.js";

/** Replaces every secret in a text. */
export type Redact = (text: string) => string;

/** Texts of an input's secret members, nested ones included. */
export function secretValues(input: unknown, names: readonly string[] = []): string[] {
  const values: string[] = [];
  if (names.length === 0) return values;
  rebuild(input, (member, name) => {
    if (names.includes(name) && (typeof member === "string" || typeof member === "number")) values.push(String(member));
    return member;
  });
  return values;
}

/** Finds secrets as they are, and as JSON (also inside JSON), URLs, forms and HTML write them. Costs nothing until used. */
export function redactor(secrets: readonly string[]): Redact {
  let sorted: readonly string[] | undefined;
  return (text) => {
    // The longest first: one secret may be part of another.
    sorted ??= [...new Set(secrets.flatMap(spell))].sort((one, other) => other.length - one.length);
    return sorted.reduce((clean, secret) => clean.replaceAll(secret, masked), text);
  };
}

function spell(secret: string): string[] {
  if (secret === "") return [];
  const json = quote(secret);
  const url = escapeLoosely(secret);
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return [secret, json, quote(json), url, escape(secret), url.replaceAll("%20", "+"), html];
}

const quote = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What lies behind a failure, fit for a `cause`: itself when clean, else its text. */
export function withoutSecrets(cause: unknown, redact: Redact): unknown {
  return isClean(cause, redact) ? cause : redact(String(cause));
}

/** Errors of HTTP libraries carry the request, headers and all; errors of the system have plain values only. */
function isClean(value: unknown, redact: Redact): boolean {
  if (!(value instanceof Error)) return Object(value) !== value && redact(String(value)) === String(value);
  const text = `${value.message} ${value.stack ?? ""}`;
  const members = Object.entries(value).map(([, member]: [string, unknown]) => member);
  return redact(text) === text && [...members, value.cause].every((member) => isClean(member, redact));
}
