import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, ServiceSpec } from "../load/spec.js";
import { outputsOf } from "./members.js";

/** Work that goes on after the response has an end that can be awaited, or a reason why not, but not both. */
export function background({ actions }: ServiceSpec): Diagnostic[] {
  return actions.flatMap((file) => [...checkEnd(file), ...checkReason(file)]);
}

function checkEnd({ data, place }: ActionFile): Diagnostic[] {
  const { action, draft, effect, wait, poll, noWait } = data;
  if (draft || effect === "read" || wait !== undefined || poll !== undefined || noWait !== undefined) return [];
  const sign = signOf(data);
  if (sign === undefined) return [];
  const message = `${action} ${sign.words}, but nothing waits for its end; add wait, or say in noWait why there is nothing to poll.`;
  return [error("wait-missing", place(sign.path), message)];
}

/** What shows that the work goes on: the id of a task or an order that is returned, or our own words. */
function signOf(action: ActionFile["data"]): { readonly words: string; readonly path: readonly string[] } | undefined {
  const { input = {}, summary, description = "" } = action;
  const id = Object.keys(outputsOf(action)).find((name) => idOfWork.test(name) && !Object.hasOwn(input, name));
  if (id !== undefined) return { words: `returns ${id}`, path: ["action"] };
  const key = wordsOfWork.test(summary) ? "summary" : "description";
  const found = wordsOfWork.exec(key === "summary" ? summary : description);
  return found ? { words: `says "${found[0]}"`, path: [key] } : undefined;
}

/** `TaskId`, `job_id`, `FlowId`, `DealName`, `AsyncRequestId`: not `RequestId`, which every response has. */
const idOfWork = /^(?:async|task|job|flow|deal|order|restore|migration|scan|export)_?(?:request)?_?(?:ids?|names?)$/iu;
const wordsOfWork =
  /goes on (?:after the response|in the background)|asynchronous(?:ly)?|runs in the background|is ready once|\bStarts to /u;

function checkReason({ data: { action, wait, noWait }, place }: ActionFile): Diagnostic[] {
  if (wait === undefined || noWait === undefined) return [];
  return [error("wait-missing", place(["noWait"]), `${action} has both wait and noWait; keep the one that is true.`)];
}
