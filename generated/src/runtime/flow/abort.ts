import type { AbortSignalLike } from "./signal.js";

/** What is to run when a signal aborts. One listener serves all calls that share it: Node takes many for a leak. */
const relays = new WeakMap<AbortSignalLike, Set<() => void>>();

/** Runs something when the signal aborts; what it returns takes that back, and leaves no listener with the last. */
export function onAbort(signal: AbortSignalLike | undefined, run: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const waiting = relays.get(signal) ?? new Set<() => void>();
  const relay = (): void => {
    for (const each of [...waiting]) each();
  };
  if (waiting.size === 0) {
    relays.set(signal, waiting);
    signal.addEventListener("abort", relay);
    stops.set(waiting, () => signal.removeEventListener("abort", relay));
  }
  waiting.add(run);
  return () => {
    if (waiting.delete(run) && waiting.size === 0) stops.get(waiting)?.();
  };
}

const stops = new WeakMap<Set<() => void>, () => void>();
