// Loaded when something has failed, or when a client has hooks.

/** Takes secrets out of what is going to be shown. */
export interface Redact {
  readonly text: (text: string) => string;
  /** What lies behind a failure, fit for a `cause`: itself when clean, else its text. */
  readonly cause: (cause: unknown) => unknown;
  /** `: ` and the beginning of a body, on one line; nothing of one that names a secret, for it may hold its value. */
  readonly excerpt: (body: string, names?: readonly string[]) => string;
}

/** Finds secrets as they are, and as JSON (also inside JSON), URLs, forms and HTML write them. */
export function redactor(secrets: readonly string[]): Redact {
  const spellings = new Set(secrets.flatMap(spell));
  // The longest first: one secret may be part of another.
  const sorted = [...spellings].sort((one, other) => other.length - one.length);
  const text: Redact["text"] = (shown) => sorted.reduce((clean, secret) => clean.replaceAll(secret, "***"), shown);
  return {
    text,
    cause: (cause) => (isClean(cause, text) ? cause : text(String(cause))),
    excerpt: (body, names = []) => {
      if (names.some((name) => body.includes(name))) return "";
      // Shortened only when the secrets are out, lest half of one stays.
      const clean = text(body.slice(0, 10_000)).replaceAll(/\s+/g, " ").trim();
      return clean && `: ${clean.slice(0, 200)}`;
    },
  };
}

function spell(secret: string): string[] {
  if (secret === "") return [];
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

/** Errors of HTTP libraries carry the request, headers and all; errors of the system have plain values only. */
function isClean(value: unknown, redact: Redact["text"]): boolean {
  if (!(value instanceof Error)) return Object(value) !== value && redact(String(value)) === String(value);
  const text = `${value.message} ${value.stack ?? ""}`;
  const members = Object.entries(value).map(([, member]: [string, unknown]) => member);
  return redact(text) === text && [...members, value.cause].every((member) => isClean(member, redact));
}
