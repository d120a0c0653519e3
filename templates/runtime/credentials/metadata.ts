import { reasonOf } from "../boundary/redact.js";
import { ConfigError } from "../errors.js";
import { guard, sleep as wait } from "../flow/guard.js";
import type { AbortSignalLike } from "../flow/signal.js";
import { memberOf } from "../value/path.js";
import { TransportError, type HttpRequest, type HttpResponse, type Transport } from "../platform.js";
import { platform } from "#platform";

/** How the metadata of the machine is asked for. */
export interface MetadataOptions {
  /** Milliseconds that a response may take; 5,000 by default. Elsewhere than on the vendor's machines there is none. */
  readonly timeout?: number | undefined;
  /** Sends the requests in place of the platform's own HTTP. */
  readonly transport?: Transport | undefined;
  /** Waits between attempts. */
  readonly sleep?: ((ms: number, signal?: AbortSignalLike) => Promise<void>) | undefined;
}

/** Names of those options. */
export const metadataOptions = ["timeout", "transport", "sleep"] as const;

/** Asks the metadata service of the machine that this runs on. */
export type AskMetadata = (
  url: string,
  request: Partial<HttpRequest>,
  signal: AbortSignalLike | undefined,
) => Promise<HttpResponse>;

/** Milliseconds between the attempts; the service limits how often a machine may ask. */
const pauses = [200, 1000];

/**
 * A way to ask, whose failures are a `ConfigError` that names the address. What falters (429, 5xx, late, cut) is asked again.
 * No response is ever shown: it holds the keys.
 */
export function metadataOf(options: MetadataOptions): AskMetadata {
  return (url, request, signal) =>
    askAgain(options, signal, () => askOnce(options, url, request, signal)).catch((error: unknown) => {
      throw error === notAskedAgain ? failed(url, notAskedAgain.message) : error;
    });
}

const notAskedAgain = new Error("was not asked again: nobody waits for it any more");

/** What gives out keys is asked again where it falters: by what `ask` throws, or responds. */
export async function askAgain(
  { sleep = wait }: Pick<MetadataOptions, "sleep">,
  signal: AbortSignalLike | undefined,
  ask: () => Promise<HttpResponse>,
): Promise<HttpResponse> {
  for (let attempt = 0; ; attempt++) {
    const pause = pauses[attempt];
    const result = await ask().catch((error: unknown) => {
      if (pause === undefined || signal?.aborted === true) throw error;
      return undefined;
    });
    const falters =
      result === undefined || result.status === 429 || result.status >= 500 || result.incomplete === "cut";
    if (result !== undefined && (!falters || pause === undefined)) return result;
    await sleep(pause ?? 0, signal);
    if (signal?.aborted === true) throw notAskedAgain;
  }
}

function askOnce(
  { timeout = 5000, transport = platform.transport }: MetadataOptions,
  url: string,
  request: Partial<HttpRequest>,
  signal: AbortSignalLike | undefined,
): Promise<HttpResponse> {
  const giveUp = (why: "abort" | "timeout"): Error =>
    failed(url, why === "abort" ? "was given up" : `did not respond within ${timeout} ms`);
  return guard(signal, timeout, giveUp, ({ onCancel }) =>
    transport({ method: "GET", url, headers: {}, body: "", ...request }, { maxBytes: 65_536, onCancel, direct: true }),
  ).catch((error: unknown) => {
    if (error instanceof ConfigError) throw error;
    const cause = error instanceof TransportError ? error.cause : error;
    throw failed(url, `cannot be reached: ${reasonOf(cause)}`, cause);
  });
}

/** No credentials by that address: the error for the caller. */
export function failed(url: string, problem: string, cause?: unknown): ConfigError {
  const where = "is this one of the vendor's machines, with a role attached?";
  return new ConfigError("credentials", `No credentials from instance metadata: ${url} ${problem}; ${where}`, cause);
}

/** A response with status 200; any other is an error. That there is no role is not the same as that it cannot be asked. */
export function accept(url: string, response: HttpResponse): string {
  if (response.status === 200 && response.incomplete === undefined) return response.body;
  if (response.status === 404) throw failed(url, "does not exist (status 404): no role is bound to this machine");
  throw failed(url, response.status === 200 ? "gave half a response" : `responded with status ${response.status}`);
}

/** The texts of a response under these names. */
export function fieldsOf<Name extends string>(
  url: string,
  response: unknown,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const fields = names.map((name) => {
    const value = memberOf(response, name);
    if (typeof value === "string" && value !== "") return [name, value];
    throw failed(url, `responded without ${name}`);
  });
  // Every name is there, with a text.
  return Object.fromEntries(fields) as Readonly<Record<Name, string>>;
}

/** JSON, or an error that does not show it. */
export function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failed(url, "responded with something other than JSON");
  }
}
