import { serverTimeIn } from "../../../runtime/retry/service-clock.js";
import type { Parsed } from "../../../runtime/boundary/json.js";
import type { Outcome } from "../../../runtime/protocol.js";
import type { Ask, Hashed, Signed } from "./sign.js";

/** What is known of an error code, as errors.json of a service tells it. */
export interface KnownError {
  readonly code: string;
  readonly description?: string;
  readonly solution?: string;
}

/** What a complaint of the server, or an intermediate result of the reader's own code, says about the request here. */
export function readComplaint(
  text: string,
  ask: Pick<Ask, "time">,
  signed: Signed,
  known: readonly KnownError[],
): string[] {
  const outcome = decoded(text, signed);
  const words = outcome.kind === "refused" ? `${outcome.message}\n${text}` : text;
  const found = [
    ...codes(text, known),
    ...times(words, ask, outcome, signed),
    ...hashes(text, signed),
    ...differences(words, signed.steps),
  ];
  return found.length > 0 ? found : ["Nothing in it is known here. Compare each step with what your code made of it."];
}

/** As the SDK reads an answer; a refused signature comes with 200 of one vendor, with 401 of the other. */
function decoded(text: string, { channel }: Signed): Outcome {
  const read = (status: number): Outcome =>
    channel.decode({ name: "", effect: "read" }, { status, headers: {}, body: text }, parsed(text));
  const first = read(200);
  return first.kind === "refused" ? first : read(401);
}

function parsed(text: string): Parsed | undefined {
  try {
    return { value: JSON.parse(text), unsafe: undefined };
  } catch {
    return undefined;
  }
}

/** The longest code that occurs: `AuthFailure` is a part of others. */
function codes(text: string, known: readonly KnownError[]): string[] {
  const [error] = known
    .filter(({ code }) => text.includes(code))
    .sort((one, other) => other.code.length - one.code.length);
  return error ? [[`${error.code}:`, error.description, error.solution].filter(Boolean).join(" ")] : [];
}

function times(words: string, { time }: Pick<Ask, "time">, outcome: Outcome, { channel }: Signed): string[] {
  const server = serverTimeIn(words);
  if (server !== undefined) {
    const off = Math.round((time - server) / 1000);
    return [`The server's clock says ${iso(server)}, this request ${iso(time)}: ${distance(off)}.`];
  }
  const isExpired = outcome.kind === "refused" && channel.isExpired?.({ ...outcome, details: outcome.details ?? {} });
  return isExpired ? [`The time of this request, ${iso(time)}, is too far from the server's: sign for now.`] : [];
}

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function distance(seconds: number): string {
  if (seconds === 0) return "they agree";
  const size = Math.abs(seconds);
  const text = size < 120 ? `${size} seconds` : `${Math.round(size / 60)} minutes`;
  return `${text} ${seconds < 0 ? "behind" : "ahead"}`;
}

/** Hashes and signatures that occur are either ours, which says how far both agree, or another's. */
function hashes(text: string, { steps, request }: Signed): string[] {
  const own = new Map(steps.map(({ title, result }) => [result, title]));
  const all = [...new Set(text.match(/\b[0-9a-f]{64}\b|\b[0-9a-f]{40}\b/g) ?? [])];
  const hex = all.map((hash) => {
    const title = own.get(hash);
    return title === undefined
      ? `${hash.slice(0, 12)}… is none of the results here.`
      : `${hash.slice(0, 12)}… is the result of “${title}” here: both agree up to there.`;
  });
  const sent = [request.url.split("?")[1] ?? "", request.body].map((form) =>
    new URLSearchParams(form).get("Signature"),
  );
  const base64 = sent.flatMap((signature) =>
    signature && text.includes(signature) ? ["The signature is the same as here."] : [],
  );
  return [...hex, ...base64];
}

/** Where a text that begins like one of ours goes another way. */
function differences(text: string, steps: readonly Hashed[]): string[] {
  const plain = text.replaceAll("\\n", "\n").replaceAll("\\u0026", "&");
  return steps.flatMap(({ title, text: ours }) => {
    const start = /^\S{3,}?(?=[\n.:/])/.exec(ours)?.[0];
    const at = start === undefined ? -1 : plain.indexOf(ours.slice(0, Math.min(ours.length, start.length + 1)));
    if (at < 0) return [];
    const theirs = plain.slice(at, at + ours.length);
    if (theirs === ours) return [`“${title}” is the same there and here.`];
    let place = 0;
    while (theirs[place] === ours[place]) place++;
    const [there, here] = [around(theirs, place), around(ours, place)];
    return [`“${title}” differs in line ${ours.slice(0, place).split("\n").length}: there ${there}, here ${here}.`];
  });
}

/** The line of a place, or for a long line the text around it. */
function around(text: string, place: number): string {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const line = text.slice(start).split("\n")[0] ?? "";
  const at = place - start;
  if (line.length <= 100) return `“${line}”`;
  return `“${at > 40 ? "…" : ""}${line.slice(Math.max(0, at - 40), at + 40)}${at + 40 < line.length ? "…" : ""}”`;
}
