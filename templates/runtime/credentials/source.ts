import { chain, type MaybePromise } from "../flow/chain.js";
import type { Message } from "../protocol.js";
import type { OnCancel } from "./keep.js";

/** Where credentials come from, whatever that is. */
export interface Source<T> {
  readonly get: (onCancel?: OnCancel) => MaybePromise<T>;
  /** Called when the service refuses a value: what was kept of it is dropped. */
  readonly refuse: (value: T) => void;
}

/** A source that is loaded when it is first asked. */
export function sourceOnDemand<T>(load: () => Promise<Source<T>>): Source<T> {
  let source: Source<T> | undefined;
  return {
    get: (onCancel) => {
      if (source) return source.get(onCancel);
      let isGivenUp = false;
      onCancel?.(() => ((isGivenUp = true), false));
      return load().then((loaded) => {
        source ??= loaded;
        // Nobody waits for it any more.
        if (isGivenUp) throw new Error("given up");
        return source.get(onCancel);
      });
    },
    refuse: (value) => source?.refuse(value),
  };
}

/** A source that knows what each message was signed with, so that a refusal reaches where it came from. */
export interface Ledger<T> {
  readonly get: (message: Message, onCancel?: OnCancel) => MaybePromise<T>;
  /** Asks the source once more after a refusal; true when it has something else, which the next signature then uses. */
  readonly renew: (message: Message) => MaybePromise<boolean>;
}

export function ledgerOf<T>(source: Source<T>): Ledger<T> {
  const used = new WeakMap<Message, T>();
  const renewed = new WeakMap<Message, T>();
  return {
    get: (message, onCancel) => {
      const next = renewed.get(message);
      renewed.delete(message);
      return chain(next ?? source.get(onCancel), (value) => {
        used.set(message, value);
        return value;
      });
    },
    renew: (message) => {
      const refused = used.get(message);
      if (refused === undefined) return false;
      source.refuse(refused);
      return chain(source.get(), (next) => {
        // The same once more would be refused once more.
        if (JSON.stringify(next) === JSON.stringify(refused)) return false;
        renewed.set(message, next);
        return true;
      });
    },
  };
}
