import type { AbortSignalLike } from "../flow/signal.js";

/** How to wait for a background task, or for an instance to come to a state. */
export interface WaitOptions<Result = unknown> {
  /** Ends the wait, not the task. By default the signal of the call. */
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds to wait at most; one hour by default. Polls that fail count against it, and against nothing else. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the first poll, 1,000 by default; pauses grow by half each time, up to 15 seconds. */
  readonly interval?: number | undefined;
  /** Called after each poll that got a response. */
  readonly onProgress?: ((progress: Progress<Observation<Result>>) => void) | undefined;
}

/** What one poll found. */
export interface Progress<Observation = unknown> {
  /** The polling action's response. */
  readonly observation: Observation;
  readonly polls: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
}

/** What each poll responds: for a list of tasks that are polled one by one, the response for one of them. */
export type Observation<Result> = Result extends readonly (infer Each)[] ? Each : Result;

/** What every error of a wait has beside what it says itself. */
export interface Waited<Observation = unknown> {
  /** Response of the call that began the work: what was bought or started. Secrets are masked. */
  readonly response: unknown;
  /** Last response of the polling action; undefined when there was none. Secrets are masked. */
  readonly observation: Observation | undefined;
  /** Ids that are waited for. */
  readonly ids: readonly unknown[];
  /** Waits on, without beginning anything anew; it takes what `completed` takes. */
  readonly resume: (options?: WaitOptions) => Promise<unknown>;
}
