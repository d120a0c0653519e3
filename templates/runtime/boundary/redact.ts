import { isSecretName } from "./names.js";
import { masked, rebuild } from "../value/rebuild.js";

/** Takes secrets out of what is going to be shown. Each of its functions redacts first and cuts afterwards. */
export interface Redact {
  readonly text: (text: string) => string;
  /** What lies behind a failure, fit for a `cause`: itself when clean, else its text. */
  readonly cause: (cause: unknown) => unknown;
  /** A value as it may be shown: members with the names of secrets redacted, and secrets in other texts too. */
  readonly value: (value: unknown) => unknown;
  /** `: ` and the beginning of a body, on one line; nothing of one that names a secret, for it may hold its value. */
  readonly excerpt: (body: string) => string;
}

/** Characters that are looked at of a text; what is beyond is never shown. */
const window = 65_536;

/** A member that is called like a secret, in JSON. */
const member = /"(\w{1,64})"\s*:/g;

/**
 * Finds secrets as they are, and as JSON (also inside JSON), URLs, forms and HTML write them. `names` are the members that
 * the definition calls secret.
 */
export function redactor(secrets: readonly string[], names: readonly string[] = []): Redact {
  // The longest first: one secret may be part of another.
  let spelled: readonly string[] | undefined;
  const spell = (): readonly string[] =>
    (spelled ??= [...new Set(secrets.flatMap(spellingsOf))].sort((one, other) => other.length - one.length));
  const text = (shown: string): string => {
    const spellings = spell();
    const longest = spellings[0]?.length ?? 0;
    const part = shown.slice(0, window);
    const clean = spellings.reduce((all, secret) => all.replaceAll(secret, masked), part);
    // Half of a secret at a cut is as good as a secret: the last characters go where we cut, and are compared elsewhere.
    return shown.length > window ? clean.slice(0, clean.length - longest) : withoutTornEnd(clean, spellings);
  };
  return {
    text,
    cause: (cause) => (isClean(cause, text) ? cause : text(String(cause))),
    value: (value) => {
      try {
        return rebuild(value, (each, name) => {
          if (each === undefined || each === null) return each;
          // Where the name alone speaks for it: whether there is a secret is none.
          if (names.includes(name) || (typeof each !== "boolean" && isSecretName(name, names))) return masked;
          return typeof each === "string" ? text(each) : each;
        });
      } catch {
        // Nested too deeply, or it throws when it is read.
        return masked;
      }
    },
    excerpt: (body) => {
      const plain = text(unescaped(body.slice(0, window * 2)));
      for (const [, name = ""] of plain.matchAll(member)) if (isSecretName(name, names)) return "";
      if (names.some((name) => plain.includes(name))) return "";
      const line = plain.replaceAll(/\s+/g, " ").trim();
      return line && `: ${line.slice(0, 200)}`;
    },
  };
}

/** A value with the members masked that have the names of secrets. */
export const mask = (value: unknown, names: readonly string[]): unknown => redactor([], names).value(value);

/** Texts of the secret members of a value, those of lists and objects in their place included. */
export function secretValues(value: unknown, names: readonly string[] = []): string[] {
  const values: string[] = [];
  const collect = (inner: unknown, isDeclared: boolean): unknown =>
    rebuild(inner, (leaf) => {
      if (typeof leaf !== "string" && typeof leaf !== "number" && typeof leaf !== "bigint") return leaf;
      const text = String(leaf);
      // Where the name alone speaks for it, a short word is no secret, and masking it everywhere would hide everything.
      if (isDeclared || (text.length >= 6 && !/^(?:true|false)$/i.test(text))) values.push(text);
      return leaf;
    });
  rebuild(value, (each, name) => {
    if (name === "" || !isSecretName(name, names)) return each;
    collect(each, names.includes(name));
    return undefined;
  });
  return values;
}

/** What an error says. A failed connection to several addresses has its reasons inside, and no message itself. */
export function reasonOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  const reasons = inner
    .filter((each) => each instanceof Error && depth < 4)
    .map((each) => reasonOf(each, depth + 1))
    .filter((reason) => reason !== "" && !error.message.includes(reason));
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const inside = [...new Set(reasons)].join("; ");
  return [error.message, inside].filter(Boolean).join(": ") || code || error.name;
}

function spellingsOf(secret: string): string[] {
  // Shorter ones are none, and masking them would blot out half of every text.
  if (secret.length < 3) return [];
  const json = quote(secret);
  const url = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\ufffd"));
  const strict = url.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return [secret, json, quote(json), url, strict, url.replaceAll("%20", "+"), html];
}

const quote = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Characters that JSON and HTML may write as numbers. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u00([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(?:x([\da-f]{2})|(\d{2,3}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    );

/** Without the beginning of a secret at the end of a text: what was cut on the way holds half of one. */
function withoutTornEnd(text: string, spellings: readonly string[]): string {
  for (const secret of spellings)
    for (let length = Math.min(secret.length - 1, text.length); length > 2; length--)
      if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + masked;
  return text;
}

/** Errors of HTTP libraries carry the request, headers and all; errors of the system have plain values only. */
function isClean(value: unknown, redact: Redact["text"], depth = 0): boolean {
  if (!(value instanceof Error)) return Object(value) !== value && redact(String(value)) === String(value);
  if (depth > 5) return false;
  const text = `${value.message} ${value.stack ?? ""}`;
  const members = Object.entries(value).map(([, member]: [string, unknown]) => member);
  const inner: unknown[] = value instanceof AggregateError ? value.errors : [];
  return redact(text) === text && [...members, ...inner, value.cause].every((each) => isClean(each, redact, depth + 1));
}
