import type { MaybePromise } from "./flow/chain.js";
import { ConfigError } from "./errors.js";
import type { DeprecatedUse, Hooks } from "./hooks/hooks.js";
import type { Limiter } from "./rate-limit/limiter.js";
import type { ConnectionOptions, Platform, Transport } from "./platform.js";
import type { RetryPolicy } from "./retry/policy.js";
import type { AbortSignalLike } from "./flow/signal.js";
import { takeOptions } from "./boundary/intake.js";
import { memberOf } from "./value/path.js";
import { nearest } from "./value/nearest.js";

/** Members that are not validated, by their paths. */
export interface Exemptions {
  readonly except: readonly string[];
}

/** Options that every client takes; the protocol of a service adds its own (credentials, ways of signing). */
export interface ClientOptions<Region extends string = string> {
  /** Region whose data the calls are about: a documented one, or one that is newer than this version. */
  readonly region?: Region | (string & {}) | undefined;
  /** Site of the vendor: its hosts are used. By default the site that serves the region. */
  readonly site?: string | undefined;
  /** Host or URL to use instead of the documented ones: `redis.example.com`, `http://127.0.0.1:8080`. */
  readonly endpoint?: string | undefined;
  /** Milliseconds that one attempt of a call may take; 60,000 by default. */
  readonly timeout?: number | undefined;
  /**
   * False sends inputs as they are, members included that this version does not know; `{ except: ["MemSize", "Tags[].Key"] }`
   * does so for single members and what is in them.
   */
  readonly validate?: boolean | Exemptions | undefined;
  /** What to do with responses that do not satisfy the definitions: nothing by default. */
  readonly validateResponse?: "off" | "warn" | "throw" | undefined;
  /** Where `validateResponse: "warn"` reports to, and hooks that fail after a response; the console by default. */
  readonly onWarning?: ((warning: Error) => void) | undefined;
  /** What looks on at the stages of every call; none by default. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /**
   * Called before a call for each deprecated action and input that it uses, once per client. What it throws rejects the call.
   * Outputs that your code reads are found by the audit alone.
   */
  readonly onDeprecated?: ((use: DeprecatedUse) => MaybePromise<void>) | undefined;
  /** Name and version of your program, such as `my-app/1.2`: services see it in the User-Agent. */
  readonly appId?: string | undefined;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** An own CA, a proxy, a limit of connections or an agent, where the platform leaves the choice: on Node. */
  readonly connection?: ConnectionOptions | undefined;
  /** Sends requests in place of the platform's own HTTP; `fetchTransport(fetch)` makes one of any `fetch`. */
  readonly transport?: Transport | undefined;
  /**
   * Decides whether an attempt that failed without harm is followed by another: by default back-off with jitter, within a
   * budget. False for none.
   */
  readonly retry?: false | RetryPolicy | undefined;
  /** At most this many further attempts of a call: 3 by default, or as many as a `retry` of your own allows. */
  readonly retries?: number | undefined;
  /**
   * Who keeps calls below the documented requests per second of their action. By default a queue that all clients of the
   * process share; false for none.
   */
  readonly rateLimit?: false | Limiter | undefined;
  /** Whether a call waits when its instance is locked or in a task, or fails, as by default. */
  readonly onBusy?: "wait" | "fail" | undefined;
  /** Milliseconds to wait at most for a busy instance; 10 minutes by default. */
  readonly busyTimeout?: number | undefined;
  /** The time in milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
  /** A random positive integer. */
  readonly nonce?: (() => number) | undefined;
  /** A number from 0 to below 1, for the jitter of pauses; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
  /** Waits between polls and attempts. */
  readonly sleep?: ((ms: number, signal?: AbortSignalLike) => Promise<void>) | undefined;
  /** Replaces HTTP and hashes altogether, for places that are neither Node nor the web. */
  readonly platform?: Platform | undefined;
}

/** Options of one call; they come last, everywhere. */
export interface CallOptions {
  readonly signal?: AbortSignalLike | undefined;
  /** Another region than the client's. */
  readonly region?: string | undefined;
  /** As in the options of the client. */
  readonly timeout?: number | undefined;
  /** As in the options of the client; 0 for none. */
  readonly retries?: number | undefined;
  readonly onBusy?: "wait" | "fail" | undefined;
  readonly busyTimeout?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly validate?: boolean | Exemptions | undefined;
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
const anObject = (fix: string, has?: string): Rule => ({
  fix,
  holds: (value) => typeof value === "object" && value !== null && (has === undefined || has in value),
});
const aFunction: Rule = { fix: "a function", holds: (value) => typeof value === "function" };
const orFalse = ({ fix, holds }: Rule): Rule => ({
  fix: `${fix} or false`,
  holds: (value) => value === false || holds(value),
});
// Timers hold 32 bits: beyond that they fire at once.
const aDuration: Rule = {
  fix: "a number of milliseconds from 1 to 2147483647",
  holds: (value) => typeof value === "number" && value >= 1 && value <= 0x7fffffff,
};
const isExemptions = (value: unknown): boolean => {
  const except = memberOf(value, "except");
  return Array.isArray(except) && except.every(aText("").holds);
};
const isHeader = (text: unknown): boolean => typeof text === "string" && /^[\t -~\x80-\xff]*$/.test(text);

/** Options of clients, calls and waits; the same name means the same everywhere. */
const ownRules: Readonly<Record<string, Rule>> = {
  region: aText('the id of a region, such as "ap-guangzhou"'),
  site: aText("the name of a site"),
  appId: {
    fix: 'visible ASCII such as "my-app/1.2"',
    holds: (value) => typeof value === "string" && /^[!-~]{1,100}$/.test(value),
  },
  endpoint: aText('a host such as "redis.example.com" or a URL'),
  timeout: aDuration,
  interval: aDuration,
  busyTimeout: aDuration,
  onBusy: oneOf("wait", "fail"),
  retries: { fix: "a whole number from 0", holds: (value) => Number.isInteger(value) && Number(value) >= 0 },
  signal: anObject("an AbortSignal", "addEventListener"),
  headers: {
    fix: "header names and texts without line breaks",
    holds: (value) => anObject("").holds(value) && Object.values(value ?? {}).every(isHeader),
  },
  validate: {
    fix: 'true, false or { except: ["Member"] }',
    holds: (value) => typeof value === "boolean" || isExemptions(value),
  },
  validateResponse: oneOf("off", "warn", "throw"),
  onWarning: aFunction,
  hooks: anObject("an object of functions, or a list of them"),
  onDeprecated: aFunction,
  transport: aFunction,
  retry: orFalse(aFunction),
  rateLimit: orFalse(anObject("a limiter with acquire", "acquire")),
  clock: aFunction,
  nonce: aFunction,
  random: aFunction,
  sleep: aFunction,
  platform: anObject("a Platform", "transport"),
  connection: anObject("an object of connection options"),
  onProgress: aFunction,
};

/** What is in option `connection`. */
export const connectionRules: Readonly<Record<string, Rule>> = {
  ca: {
    fix: "certificates as PEM, text or bytes",
    holds: (value) => value !== null && value !== "",
  },
  maxSockets: { fix: "a whole number from 1", holds: (value) => Number.isInteger(value) && Number(value) > 0 },
  proxy: orFalse(aText("the URL of a proxy")),
  noProxy: { fix: "hosts, separated by commas", holds: (value) => typeof value === "string" },
  agent: anObject("an Agent of node:http or node:https", "maxSockets"),
};

/** Names of the options that a call takes, a wait, and every client. */
export const callOptions = [
  "signal",
  "region",
  "timeout",
  "retries",
  "onBusy",
  "busyTimeout",
  "headers",
  "validate",
] as const;
export const waitOptions = ["signal", "timeout", "interval", "onProgress"] as const;
export const clientOptions = Object.keys(ownRules).filter(
  (name) => !["signal", "interval", "onProgress"].includes(name),
);

/**
 * Throws a `ConfigError` for the first option that is none of `names`, or that breaks its rule; absent and undefined ones are
 * fine. `rules` are those of options that not everybody has, such as a protocol's.
 */
export function checkOptions(
  options: unknown,
  names: readonly string[],
  rules: Readonly<Record<string, Rule>> = {},
): void {
  for (const [name, value] of Object.entries(takeOptions(options))) {
    if (value === undefined) continue;
    if (!names.includes(name)) throw unknownOption(name, names);
    const rule = rules[name] ?? ownRules[name];
    if (rule === undefined || rule.holds(value)) continue;
    // What was given is not shown: people put secrets into the wrong option.
    throw new ConfigError(name, `Option ${name} must be ${rule.fix}.`);
  }
}

function unknownOption(name: string, names: readonly string[]): ConfigError {
  const meant = nearest(name, names);
  const hint = meant ? `Did you mean ${meant}?` : `There are ${[...names].sort().join(", ")}.`;
  return new ConfigError(name, `There is no option ${name}. ${hint}`);
}
