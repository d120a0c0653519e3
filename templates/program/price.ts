import { callOnce } from "./caller.js";
import { operationOf, type OpenService } from "./program.js";
import type { ActionReference } from "./reference.js";

/** What an action would cost, in the words of the vendor's inquiry. Never rejects: a price that is not known is said to be so. */
export async function priceText(opened: OpenService, action: ActionReference, input: object): Promise<string> {
  const { price } = action;
  if (price === undefined) return "Price: no action quotes it.";
  const inquiry = opened.reference.actions[price];
  const taken = new Set(inquiry?.input.map(({ name }) => name));
  const asked = Object.fromEntries(Object.entries(input).filter(([name]) => taken.has(name)));
  try {
    const quote = await callOnce(opened, operationOf(opened, price), asked);
    return `Price (${price}): ${pairs(quote)}.`;
  } catch (error) {
    return `Price: not known. ${error instanceof Error ? error.message : String(error)}`;
  }
}

const pairs = (quote: unknown): string =>
  Object.entries(Object(quote) as object)
    .filter(([name, value]) => name !== "RequestId" && value !== null && typeof value !== "object")
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
