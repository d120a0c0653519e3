import { fail } from "./parts.js";
import type { MaybePromise } from "../flow/chain.js";

/** A value, and until when it is good, in milliseconds since 1970. */
export interface Lease<T> {
  readonly value: T;
  readonly expires: number;
  /** From when on the next one is sought; by default five minutes before the end, or half way where that is later. */
  readonly renew?: number;
}

/** A value that is fetched when it is first needed. */
export interface Kept<T> {
  /** The value itself when there is a good one; fetched once at a time, however many ask. */
  readonly get: () => MaybePromise<T>;
  /** Has the next one fetched anew, unless another has come in the meantime. */
  readonly drop: (isBad: (value: T) => boolean) => void;
}

const margin = 300_000;

/** A fetch that takes longer, in milliseconds, has got stuck: whoever asks next starts another. */
const patience = 30_000;

/**
 * Keeps what was fetched while it is good. A failure is not kept: the next one to ask tries again. While the old value is
 * still good, one caller waits for the new one, the others go on with the old, and so does the one when the fetch fails.
 */
export function keep<T>(fetch: () => Promise<Lease<T>>, clock: () => number): Kept<T> {
  let kept: Required<Lease<T>> | undefined;
  let pending: { readonly since: number; readonly value: Promise<T> } | undefined;
  const load = async (): Promise<T> => {
    const lease = await fetch();
    const early = Math.max(0, Math.min(margin, (lease.expires - clock()) / 2));
    kept = { renew: lease.expires - early, ...lease };
    return lease.value;
  };
  const begin = (since: number): Promise<T> => {
    const own: typeof pending = {
      since,
      value: load().finally(() => (pending = pending === own ? undefined : pending)),
    };
    pending = own;
    return own.value;
  };
  return {
    get: () => {
      const now = clock();
      const coming = pending !== undefined && now - pending.since < patience ? pending.value : undefined;
      if (kept === undefined || now >= kept.expires) return coming ?? begin(now);
      const { value, renew } = kept;
      return now < renew || coming ? value : begin(now).catch(() => value);
    },
    drop: (isBad) => {
      if (kept !== undefined && isBad(kept.value)) kept = undefined;
    },
  };
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
