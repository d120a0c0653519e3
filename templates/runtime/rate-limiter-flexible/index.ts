import { chain, type MaybePromise } from "../flow/chain.js";
import { ConfigError } from "../errors.js";
import type { Limiter, PermitRequest } from "../rate-limit/limiter.js";
import { enqueue, type Turns } from "../rate-limit/queue.js";
import { platform } from "#platform";

/** What is used of a limiter of `rate-limiter-flexible`, whatever it keeps its points in. */
export interface Store {
  consume(key: string): Promise<{ readonly consumedPoints: number }>;
}

/** Options for the constructor of such a limiter, beside those that say where the points are. */
export interface StoreOptions {
  readonly keyPrefix: string;
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
}

/** Milliseconds by which the ways of two requests to the service may differ without bringing both into one second. */
const margin = 40;

/**
 * A limiter for several processes that share a quota: hand in what makes a limiter of `rate-limiter-flexible`, such as
 * `(options) => new RateLimiterRedis({ storeClient, ...options })`. Within a process it is first come, first served. When
 * the store fails, so does the call, unless the limiter has an insurance.
 */
export function sharedLimiter(open: (options: StoreOptions) => Store): Limiter {
  if (typeof open !== "function")
    throw new ConfigError(
      "rateLimit",
      "sharedLimiter takes a function that makes a limiter: (options) => new RateLimiterRedis({ storeClient, ...options }).",
    );
  const tickets = open({ keyPrefix: "cachesmith:ticket", points: 1_000_000_000, duration: 60 });
  const slots = open({ keyPrefix: "cachesmith:slot", points: 1, duration: 1 });
  const queues = new Map<string, { waiting: number }>();
  const wait = async (name: string, request: PermitRequest): Promise<void> => {
    const queue = queues.get(name) ?? { waiting: 0 };
    queues.set(name, queue);
    queue.waiting++;
    try {
      await enqueue(queue, request, turns(tickets, slots, name, request));
    } finally {
      if (--queue.waiting === 0) queues.delete(name);
    }
  };
  return { acquire: (request) => chain(nameOf(request), (name) => wait(name, request)) };
}

/** The quota that a request counts against, for keys that others may read: the account is not named. */
function nameOf({ service, action, region = "", account }: PermitRequest): MaybePromise<string> {
  return chain(platform.sha256(account), (digest) => `${service}:${action}:${region}:${digest.slice(0, 16)}`);
}

/**
 * A window that counts up to the limit would let twice as many out around its end. So there are as many slots as the limit
 * says, each good for one request per second, and tickets, which say whose turn it is at which slot.
 */
function turns(tickets: Store, slots: Store, name: string, { limit, refuse }: PermitRequest): Turns {
  const failed = (failure: unknown): Error =>
    refuse(`the store of the shared limiter has failed: ${wordsOf(failure)}; nothing was sent`, undefined, failure);
  let slot: number | undefined;
  return {
    take: async () => {
      try {
        slot ??= (await tickets.consume(name)).consumedPoints % limit;
        await slots.consume(`${name}:${slot}`);
        return 0;
      } catch (rejection) {
        const pause = pauseOf(rejection);
        if (pause === undefined) throw failed(rejection);
        return Math.max(pause, 1) + margin;
      }
    },
    // What other processes have taken is not known.
    forecast: (ahead) => 1000 * Math.floor(ahead / limit),
  };
}

/** What a limiter of that package rejects with when there are no points: no error, and the time until there are. */
function pauseOf(rejection: unknown): number | undefined {
  const retryable = typeof rejection === "object" && rejection !== null && "msBeforeNext" in rejection;
  return retryable && typeof rejection.msBeforeNext === "number" ? rejection.msBeforeNext : undefined;
}

const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));
