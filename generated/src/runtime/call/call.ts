import { callPaged, type PagedCall } from "./paged.js";
import { callTask, type TaskCall } from "./task.js";
import { callPlain, type Call, type Client } from "../client.js";
import type { Operation, PagedOperation, TaskOperation } from "../operation.js";
import type { CallOptions } from "../options.js";

type Any = Operation<unknown, unknown>;

/**
 * Sends a call at once, whatever its kind. None of the ways to use its response sends it again or leaves a rejection
 * unhandled. `callPlain`, `callPaged` and `callTask` do the same for one kind each and keep bundles small.
 */
export function call<Input, Output, Item>(
  client: Client,
  operation: PagedOperation<Input, Output, Item>,
  input?: Input,
  options?: CallOptions,
): PagedCall<Output, Item>;
export function call<Input, Output, Result>(
  client: Client,
  operation: TaskOperation<Input, Output, Result>,
  input?: Input,
  options?: CallOptions,
): TaskCall<Output, Result>;
export function call<Input, Output>(
  client: Client,
  operation: Operation<Input, Output>,
  input?: Input,
  options?: CallOptions,
): Call<Output>;
export function call(client: Client, operation: Any, input?: unknown, options?: CallOptions): Call<unknown> {
  if (isPaged(operation)) return callPaged(client, operation, input, options);
  if (isTask(operation)) return callTask(client, operation, input, options);
  return callPlain(client, operation, input, options);
}

const isPaged = (operation: Any): operation is PagedOperation<unknown, unknown, unknown> => "paginate" in operation;
const isTask = (operation: Any): operation is TaskOperation<unknown, unknown, unknown> => "wait" in operation;
