import type { AbortSignalLike } from "./signal.js";

/** What is to run when a signal aborts, and what takes its listener away. */
interface Relay {
  readonly waiting: Set<() => void>;
  readonly stop: () => void;
}

/** One listener serves all calls that share a signal: Node takes many for a leak. */
const relays = new WeakMap<AbortSignalLike, Relay>();

function relayOf(signal: AbortSignalLike): Relay {
  const waiting = new Set<() => void>();
  const relay = (): void => [...waiting].forEach((run) => run());
  signal.addEventListener("abort", relay);
  const stop = (): void => {
    relays.delete(signal);
    signal.removeEventListener("abort", relay);
  };
  return { waiting, stop };
}

/** Runs something when the signal aborts; what it returns takes that back, and leaves no listener with the last. */
export function onAbort(signal: AbortSignalLike | undefined, run: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const relay = relays.get(signal) ?? relayOf(signal);
  relays.set(signal, relay);
  relay.waiting.add(run);
  return () => {
    if (relay.waiting.delete(run) && relay.waiting.size === 0) relay.stop();
  };
}
