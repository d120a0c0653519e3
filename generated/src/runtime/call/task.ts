import { callPlain, type Call, type Client } from "../client.js";
import { contextOf, inRegion } from "./context.js";
import type { TaskOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { takeIn } from "../boundary/intake.js";
import type { WaitOptions } from "../wait/options.js";

/** A call that something can be waited for: a background task that it starts, or the state that it asks about. */
export interface TaskCall<Output, Result> extends Call<Output> {
  /**
   * Polls until it is done; rejects with a `WaitError` that has the service's own words when it fails. Whatever it rejects with
   * has the response of this call and `resume()`.
   */
  completed(options?: WaitOptions<Result>): Promise<Result>;
}

/** `call` for an operation that can be waited for. */
export function callTask<Input, Output, Result>(
  client: Client,
  operation: TaskOperation<Input, Output, Result>,
  input?: Input,
  options: CallOptions = {},
): TaskCall<Output, Result> {
  const started = callPlain(client, operation, input, options);
  const call = {
    operation,
    input: takeIn(input, false).value,
    options,
  };
  const completed = (waiting: WaitOptions<Result> = {}): Promise<Result> =>
    started.derive(async (data) => {
      // The call is waited for first: its failure must not pass by while a module is loaded.
      const response = await data;
      const { wait } = await import("../wait/wait.js");
      // The definitions say what a poll returns; `validateResponse` holds the responses to it.
      const context = inRegion(contextOf(client), options.region);
      return (await wait({ ...call, context, response }, waiting as WaitOptions)) as Result;
    });
  return Object.assign(started, { completed });
}
