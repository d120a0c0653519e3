import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { call, type Operation } from "../../templates/runtime/index.js";
import { sharedLimiter, type Store, type StoreOptions } from "../../templates/runtime/rate-limiter-flexible/index.js";
import { createClient } from "../runtime/service.js";

// One of several processes that share a quota: makes its calls all at once, and tells what became of them.

/** What one process tells; times are milliseconds of the machine's own clock, the same in all processes. */
export interface Told {
  /** When each permit was asked of Redis, and when the answer was there: Redis gave it in between. */
  readonly permits: readonly (readonly [asked: number, granted: number])[];
  /** Milliseconds that its sleeps took longer than they should. */
  readonly late: number;
}

const [socket = "", endpoint = "", calls = "", limit = ""] = process.argv.slice(2);
const redis = new Redis({ path: socket });
const now = (): number => Number(process.hrtime.bigint()) / 1e6;
const permits: [number, number][] = [];
let late = 0;

/** A limiter whose slots are noted. */
const open = (options: StoreOptions): Store => {
  const store = new RateLimiterRedis({ storeClient: redis, ...options });
  const consume = async (key: string) => {
    const asked = now();
    const result = await store.consume(key);
    permits.push([asked, now()]);
    return result;
  };
  return options.points === 1 ? { consume } : store;
};

const sleep = async (ms: number): Promise<void> => {
  const begun = now();
  await new Promise((resolve) => setTimeout(resolve, ms));
  late += Math.max(0, now() - begun - ms);
};

const client = createClient({ endpoint, clock: Date.now, sleep, rateLimit: sharedLimiter(open) });
const Limited: Operation<object, unknown> = { name: "Limited", effect: "read", rateLimit: Number(limit) };
await Promise.all(Array.from({ length: Number(calls) }, () => call(client, Limited)));
redis.disconnect();
console.info(JSON.stringify({ permits, late } satisfies Told));
