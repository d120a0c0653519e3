import { callPlain, type Call, type Client } from "../client.js";
import { contextOf } from "./context.js";
import { execute } from "./execute.js";
import type { PagedOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { pages, rows, type Walk } from "./paginate.js";
import { takeIn } from "../boundary/intake.js";

/** A call whose response is the first page. Awaited it is that page; looped over it is every row of every page. */
export interface PagedCall<Output, Item> extends Call<Output>, AsyncIterable<Item> {
  /** Page by page, the first being the response to this call. Each loop fetches later pages for itself. */
  pages(): AsyncIterable<Output>;
}

/** `call` for an operation that returns pages. */
export function callPaged<Input, Output, Item>(
  client: Client,
  operation: PagedOperation<Input, Output, Item>,
  input?: Input,
  options: CallOptions = {},
): PagedCall<Output, Item> {
  const started = callPlain(client, operation, input, options);
  const fetch = (next: object): Promise<Output> =>
    execute(contextOf(client), operation, next, options).then(({ data }) => data);
  const walk: Walk<Output> = { paginate: operation.paginate, input: takeIn(input, false).value, first: started.data, fetch };
  return Object.assign(started, { pages: () => pages(walk), [Symbol.asyncIterator]: () => rows<Output, Item>(walk) });
}
