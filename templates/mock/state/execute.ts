import type { MockDefinitions } from "../definitions.js";
import type { MockCall, MockReply } from "../state.js";
import { completed } from "./complete.js";
import type { Handlers } from "./handlers.js";
import { replyOf, type Codes } from "./refused.js";

/** The service whose actions are executed: their handlers, the codes of refusals, and the definitions. */
export interface Executor<Site> {
  readonly handlers: Handlers<Site>;
  readonly codes: Codes;
  readonly definitions: MockDefinitions;
}

/** Executes a call on the state of its place; undefined where no handler has its action. */
export function execute<Site>(
  { handlers, codes, definitions }: Executor<Site>,
  { action, input }: Pick<MockCall, "action" | "input">,
  site: Site,
): MockReply | undefined {
  const handler = Object.hasOwn(handlers, action) ? handlers[action] : undefined;
  if (handler === undefined) return undefined;
  const { response = {}, errors } = definitions.actions[action] ?? {};
  // The validator of requests has accepted the input, so it is of the type that the handler takes.
  const call = { action, site, definitions, input: input as never };
  return replyOf(() => completed(response, handler(call)), codes, errors);
}
