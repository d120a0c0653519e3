import type { MaybePromise } from "../../chain.js";

/** A value that is fetched when it is first needed. */
export interface Kept<T> {
  /** The value itself when there is a good one; fetched once at a time, however many ask. */
  readonly get: () => MaybePromise<T>;
  /** Has the next one fetched anew, unless another has come in the meantime. */
  readonly drop: (isBad: (value: T) => boolean) => void;
}

/** Keeps what was fetched while it is good; a failure is not kept. */
export function keep<T>(fetch: () => Promise<T>, isGood: (value: T) => boolean = () => true): Kept<T> {
  let kept: { readonly value: T } | undefined;
  let pending: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    try {
      const value = await fetch();
      kept = { value };
      return value;
    } finally {
      pending = undefined;
    }
  };
  return {
    get: () => (kept !== undefined && isGood(kept.value) ? kept.value : (pending ??= load())),
    drop: (isBad) => {
      if (kept !== undefined && isBad(kept.value)) kept = undefined;
    },
  };
}
