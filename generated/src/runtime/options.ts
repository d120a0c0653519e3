import { ConfigError, type ValidationError } from "./errors.js";
import type { Platform, Transport } from "./platform.js";
import type { RetryPolicy } from "./retry.js";
import type { AbortSignalLike } from "./signal.js";

/** Options that every client takes; the protocol of a service adds its own (credentials, ways of signing). */
export interface ClientOptions {
  /** Region whose data the calls are about. */
  readonly region?: string | undefined;
  /** Site of the vendor: its hosts are used. By default the site that serves the region. */
  readonly site?: string | undefined;
  /** Host or URL to use instead of the documented ones: `redis.example.com`, `http://127.0.0.1:8080`. */
  readonly endpoint?: string | undefined;
  /** Milliseconds that one attempt of a call may take; 60,000 by default. */
  readonly timeout?: number | undefined;
  /** False sends inputs as they are, members included that this version does not know. */
  readonly validate?: boolean | undefined;
  /** What to do with answers that do not satisfy the definitions: nothing by default. */
  readonly validateResponse?: "off" | "warn" | "throw" | undefined;
  /** Where `validateResponse: "warn"` reports to; the console by default. */
  readonly onWarning?: ((warning: ValidationError) => void) | undefined;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends requests in place of the platform's own HTTP; `fetchTransport(fetch)` makes one of any `fetch`. */
  readonly transport?: Transport | undefined;
  /** Decides after each failed attempt whether there is another one; by default there is none. */
  readonly retry?: RetryPolicy | undefined;
  /** The time in milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
  /** A random positive integer. */
  readonly nonce?: (() => number) | undefined;
  /** Waits between polls and attempts. */
  readonly sleep?: ((ms: number, signal?: AbortSignalLike) => Promise<void>) | undefined;
  /** Replaces HTTP and hashes altogether, for places that are neither Node nor the web. */
  readonly platform?: Platform | undefined;
}

/** Options of one call; they come last, everywhere. */
export interface CallOptions {
  readonly signal?: AbortSignalLike | undefined;
  /** As in the options of the client. */
  readonly timeout?: number | undefined;
  /** At most this many further attempts; 0 for none, whatever the client's policy says. */
  readonly retries?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly validate?: boolean | undefined;
}

/** What an option must be, in words that complete "must be …", and the test of it. */
export interface Rule {
  readonly fix: string;
  readonly holds: (value: unknown) => boolean;
}

export const aText = (fix: string): Rule => ({
  fix,
  holds: (value) => typeof value === "string" && value !== "" && value.trim() === value,
});
export const oneOf = (...choices: readonly unknown[]): Rule => ({
  fix: `one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}`,
  holds: (value) => choices.includes(value),
});
const aFunction: Rule = { fix: "a function", holds: (value) => typeof value === "function" };
const aSwitch: Rule = { fix: "true or false", holds: (value) => typeof value === "boolean" };
// Timers hold 32 bits: beyond that they fire at once.
const aDuration: Rule = {
  fix: "a number of milliseconds from 1 to 2147483647",
  holds: (value) => typeof value === "number" && value >= 1 && value <= 0x7fffffff,
};
const theHeaders: Rule = {
  fix: "an object of header names and texts without line breaks",
  holds: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string" && /^[\t -~\x80-\xff]*$/.test(text)),
};

const callRules: Readonly<Record<string, Rule>> = {
  signal: {
    fix: "an AbortSignal",
    holds: (value) => typeof value === "object" && value !== null && "aborted" in value,
  },
  timeout: aDuration,
  // Of a wait, not of a call.
  interval: aDuration,
  retries: { fix: "a whole number from 0", holds: (value) => Number.isInteger(value) && Number(value) >= 0 },
  headers: theHeaders,
  validate: aSwitch,
};

const clientRules: Readonly<Record<string, Rule>> = {
  region: aText('the id of a region, such as "ap-guangzhou"'),
  site: aText("the name of a site"),
  endpoint: aText('a host such as "redis.example.com" or a URL'),
  timeout: aDuration,
  validate: aSwitch,
  validateResponse: oneOf("off", "warn", "throw"),
  onWarning: aFunction,
  headers: theHeaders,
  transport: aFunction,
  retry: aFunction,
  clock: aFunction,
  nonce: aFunction,
  sleep: aFunction,
  platform: {
    fix: "an object with transport, sha256, hmac and environment",
    holds: (value) => typeof value === "object" && value !== null && "transport" in value,
  },
};

/** Throws a `ConfigError` for the first option that breaks its rule; absent and undefined ones are fine. */
export function checkOptions(options: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name];
    if (rule === undefined || value === undefined || rule.holds(value)) continue;
    // What was given is not shown: people put secrets into the wrong option.
    throw new ConfigError(name, `Option ${name} must be ${rule.fix}.`);
  }
}

/** Checks the options of a client; those of the protocol are checked by the protocol. */
export function checkClientOptions(options: unknown): void {
  if (typeof options !== "object" || options === null)
    throw new ConfigError("options", "The options of a client must be an object.");
  checkOptions(options, clientRules);
}

/** Checks the options of a call, or of a wait. */
export function checkCallOptions(options: object): void {
  checkOptions(options, callRules);
}
