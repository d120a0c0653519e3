import type { Answer } from "./response.js";
import type { Client } from "../client.js";
import { contextOf } from "./context.js";
import { execute } from "./execute.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";

/** A call under way: a promise of the data. The request went out once, however the answer is used. */
export interface Call<Output> extends Promise<Output> {
  /** The data with status, headers and request id. */
  withResponse(): Promise<Answer<Output>>;
}

/** `call` for an operation of which only the answer matters; a bundle then has nothing else. */
export function callPlain<Input, Output>(
  client: Client,
  operation: Operation<Input, Output>,
  input?: Input,
  options: CallOptions = {},
): Call<Output> {
  const answer = execute(contextOf(client), operation, input, options);
  const data = answer.then((whole) => whole.data);
  // The caller may use one of the two and never look at the other.
  answer.catch(ignore);
  data.catch(ignore);
  return Object.assign(data, { withResponse: () => answer });
}

const ignore = (): void => undefined;
