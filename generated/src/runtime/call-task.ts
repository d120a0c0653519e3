import { callPlain, type Call } from "./call-plain.js";
import type { Client } from "./client.js";
import { contextOf } from "./context.js";
import type { TaskOperation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { wait, type WaitOptions } from "./wait.js";

/** A call that starts a background task. Awaited it is the answer, with the task's id. */
export interface TaskCall<Output, Result> extends Call<Output> {
  /** Polls until the task is done; rejects with a `WaitError` that has the task's own words when it fails. */
  completed(options?: WaitOptions<Result>): Promise<Result>;
}

/** `call` for an operation that goes on in the background. */
export function callTask<Input, Output, Result>(
  client: Client,
  operation: TaskOperation<Input, Output, Result>,
  input?: Input,
  options: CallOptions = {},
): TaskCall<Output, Result> {
  const answer = callPlain(client, operation, input, options);
  // What a poll answers is the definitions' word; `validateResponse` holds the answers to it.
  const completed = (waiting: WaitOptions<Result> = {}) =>
    wait(contextOf(client), operation, answer, options, waiting as WaitOptions) as Promise<Result>;
  return Object.assign(answer, { completed });
}
