import { callPlain, type Call, type Client } from "../client.js";
import { contextOf } from "./context.js";
import { execute } from "./execute.js";
import type { PagedOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
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
  const walk = { paginate: operation.paginate, input: takeIn(input, false).value, fetch };
  // The call is waited for first: its failure must not pass by while a module is loaded.
  const begin = async () => {
    const first = await started.data;
    return { walk: { ...walk, first }, ...(await import("./paginate.js")) };
  };
  return Object.assign(started, {
    pages: async function* () {
      const { pages, walk: begun } = await begin();
      yield* pages(begun);
    },
    [Symbol.asyncIterator]: async function* () {
      const { rows, walk: begun } = await begin();
      yield* rows<Output, Item>(begun);
    },
  });
}
