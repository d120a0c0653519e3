import type { Context, Memory } from "../call/context.js";
import type { RetryPolicy } from "./policy.js";

/** What a client may spend on retries. A success earns 1; so an outage is met by a burst of retries and then by few. */
const capacity = 500;
const price = 5;

/** Longest pause of the policy's own choice, and the longest that a service may ask for before the call is given up. */
const longest = 20_000;
const endurable = 60_000;

const accounts = new WeakMap<Memory, { balance: number; seen: number }>();

/**
 * The policy of clients that name none: exponential back-off with full jitter, never shorter than the service asked for. A
 * busy instance stays busy for longer than seconds; that failure is the caller's.
 */
export function standardRetry({ memory, options: { random = Math.random } }: Context): RetryPolicy {
  return ({ error, retryClass, attempts, retryAfter = 0 }) => {
    if (!error.retryable || retryClass === "busy" || retryAfter > endurable || !pay(memory)) return undefined;
    // Quotas are by the second.
    const base = retryClass === "throttled" ? 1000 : 200;
    return Math.max(retryAfter, random() * Math.min(longest, base * 2 ** (attempts - 1)));
  };
}

function pay(memory: Memory): boolean {
  const { balance, seen } = accounts.get(memory) ?? { balance: capacity, seen: memory.successes };
  const funds = Math.min(capacity, balance + memory.successes - seen);
  const affordable = funds >= price;
  accounts.set(memory, { balance: affordable ? funds - price : funds, seen: memory.successes });
  return affordable;
}
