import { chain, isPending, type MaybePromise } from "./chain.js";
import { ConfigError } from "./errors.js";
import { memberOf } from "./path.js";

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
export function keep<T>(fetch: () => MaybePromise<Lease<T>>, clock: () => number): Kept<T> {
  let kept: Required<Lease<T>> | undefined;
  const load = single(
    () =>
      chain(fetch(), (lease) => {
        const early = Math.max(0, Math.min(margin, (lease.expires - clock()) / 2));
        kept = { renew: lease.expires - early, ...lease };
        return lease.value;
      }),
    clock,
  );
  const renewed = (old: T): MaybePromise<T> => {
    try {
      const fresh = load.run();
      return isPending(fresh) ? fresh.then(undefined, () => old) : fresh;
    } catch {
      return old;
    }
  };
  return {
    get: () => {
      const now = clock();
      if (kept === undefined || now >= kept.expires) return load.run();
      return now < kept.renew || load.isUnderWay() ? kept.value : renewed(kept.value);
    },
    drop: (isBad) => {
      if (kept !== undefined && isBad(kept.value)) kept = undefined;
    },
  };
}

/** Work that is done once at a time, however many want it. */
function single<T>(
  work: () => MaybePromise<T>,
  clock: () => number,
): { readonly isUnderWay: () => boolean; readonly run: () => MaybePromise<T> } {
  let pending: { readonly since: number; readonly value: Promise<T> } | undefined;
  const current = (): Promise<T> | undefined =>
    pending !== undefined && clock() - pending.since < patience ? pending.value : undefined;
  const begin = (): MaybePromise<T> => {
    const value = work();
    if (!isPending(value)) return value;
    const end = (): void => void (pending = pending === own ? undefined : pending);
    const own: typeof pending = { since: clock(), value: Promise.resolve(value).finally(end) };
    pending = own;
    return own.value;
  };
  return { isUnderWay: () => current() !== undefined, run: () => current() ?? begin() };
}

/** When credentials that a function gave expire: at once, unless they say otherwise. */
export function expiryOf(given: unknown): number {
  const expiration = memberOf(given, "expiration");
  if (expiration === undefined) return 0;
  const time = timeOf(expiration);
  // A time in seconds would be of 1970: an end that always has been.
  if (time >= 1e11) return time;
  throw new ConfigError(
    "credentials",
    "Credentials from the function credentials: expiration must be a Date, milliseconds since 1970, or a text with its time zone, such as 2030-01-31T08:30:00Z.",
  );
}

function timeOf(expiration: unknown): number {
  if (expiration instanceof Date) return expiration.getTime();
  // Without a zone, the text would mean another moment on each machine.
  if (typeof expiration === "string") return /(?:Z|[+-]\d\d:?\d\d)$/i.test(expiration) ? Date.parse(expiration) : NaN;
  return typeof expiration === "number" ? expiration : NaN;
}
