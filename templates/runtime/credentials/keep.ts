import type { MaybePromise } from "../flow/chain.js";
import type { Sent } from "../operation.js";
import type { AbortSignalLike } from "../flow/signal.js";
import { fail } from "./parts.js";

// Where there are promises there is AbortController; lib ES2022 does not declare it.
declare const AbortController: new () => { readonly signal: AbortSignalLike; abort(): void };

/** A value, and until when it is good, in milliseconds since 1970. */
export interface Lease<T> {
  readonly value: T;
  readonly expires: number;
  /** From when on the next one is sought; by default five minutes before the end, or half way where that is later. */
  readonly renew?: number;
}

/** Takes the function that gives up what is under way; it says whether the call's own request had gone out. */
export type OnCancel = (cancel: () => Sent) => void;

/** A value that is fetched when it is first needed. */
export interface Kept<T> {
  /**
   * The value itself when there is a good one; fetched once at a time, however many ask. A fetch for which nobody waits any
   * more is given up.
   */
  readonly get: (onCancel?: OnCancel) => MaybePromise<T>;
  /** Has the next one fetched anew, unless another has come in the meantime. */
  readonly drop: (value: T) => void;
}

const margin = 300_000;

/** A fetch that takes longer, in milliseconds, is stuck: the next caller starts another. */
const stuckAfter = 30_000;

interface Fetch<T> {
  readonly since: number;
  readonly value: Promise<T>;
  waiting: number;
  readonly abort: () => void;
}

/**
 * Keeps what was fetched while it is good. A failure is not kept: the next one to ask tries again. While the old value is
 * still good, one caller waits for the new one, the others go on with the old, and so does the one when the fetch fails.
 */
export function keep<T>(fetch: (signal: AbortSignalLike) => Promise<Lease<T>>, clock: () => number): Kept<T> {
  let kept: Required<Lease<T>> | undefined;
  let pending: Fetch<T> | undefined;
  const load = async (signal: AbortSignalLike): Promise<T> => {
    const lease = await fetch(signal);
    const early = Math.max(0, Math.min(margin, (lease.expires - clock()) / 2));
    kept = { renew: lease.expires - early, ...lease };
    return lease.value;
  };
  const begin = (since: number): Fetch<T> => {
    const controller = new AbortController();
    const end = (): void => void (pending = pending === own ? undefined : pending);
    const own: Fetch<T> = {
      since,
      value: load(controller.signal).finally(end),
      waiting: 0,
      abort: () => {
        end();
        controller.abort();
      },
    };
    // A caller that gave up no longer looks at it.
    own.value.catch(() => undefined);
    return (pending = own);
  };
  return {
    get: (onCancel) => {
      const now = clock();
      const coming = pending !== undefined && now - pending.since < stuckAfter ? pending : undefined;
      if (kept === undefined || now >= kept.expires) return join(coming ?? begin(now), onCancel);
      const { value, renew } = kept;
      return now < renew || coming ? value : join(begin(now), onCancel).catch(() => value);
    },
    drop: (value) => {
      if (kept !== undefined && JSON.stringify(kept.value) === JSON.stringify(value)) kept = undefined;
    },
  };
}

/** Waits for a fetch; the last one to give up ends it. */
function join<T>(own: Fetch<T>, onCancel?: OnCancel): Promise<T> {
  own.waiting += 1;
  onCancel?.(() => {
    own.waiting -= 1;
    if (own.waiting === 0) own.abort();
    return false;
  });
  return own.value;
}

/** What a function adds to credentials that are good for a while: they are kept until shortly before that moment. */
export interface Expiring {
  /** A Date, milliseconds since 1970, or a text with its time zone; without one the function is asked for each request. */
  readonly expiration?: Date | number | string | undefined;
}

/** When credentials that a function gave expire: at once, unless they say otherwise. */
export function expiryOf({ expiration }: Expiring): number {
  if (expiration === undefined) return 0;
  // Without a zone, the text would mean another moment on each machine.
  const isClear = typeof expiration !== "string" || /(?:Z|[+-]\d\d:?\d\d)$/i.test(expiration);
  const time = isClear ? new Date(expiration).getTime() : NaN;
  // A time in seconds would be of 1970: an end that always has been.
  if (time >= 1e11) return time;
  throw fail(
    "Credentials from the function credentials: expiration must be a Date, milliseconds since 1970, or a text with its time zone, such as 2030-01-31T08:30:00Z.",
  );
}
