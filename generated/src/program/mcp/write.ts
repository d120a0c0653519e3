import { WaitError } from "../../runtime/errors.js";
import { callAwaited, callOnce, dryRun, shown, validated } from "../caller.js";
import { effectText } from "../page.js";
import { priceText } from "../price.js";
import { jsonText } from "../json.js";
import { UsageError } from "../reference.js";
import { httpText } from "../request-text.js";
import { checkAccess } from "./access.js";
import { planTime } from "./plans.js";
import { asData, askingOf, regionOf, type Asking } from "./read.js";
import type { Asked, Session } from "./session.js";

/** Looks at a change without making it. What the server may not do is refused before anything is asked of the cloud. */
export async function planWrite(asked: Asked, session: Session): Promise<string> {
  const asking = await askingOf(asked, session);
  const { opened, name, action, operation, input } = asking;
  if (action.effect === "read") throw new UsageError(`${name} changes nothing: use call_read.`);
  const region = asking.region ?? opened.region;
  checkAccess({ action: name, effect: action.effect, region, input: asking.given }, session.access);
  await validated(opened, operation, input);
  const price = action.effect === "billing" ? [await priceText(opened, action, input)] : [];
  const request = await requestText(asking);
  const plan = session.plans.add({ opened, operation, region: asking.region, input });
  return [
    `Plan ${plan.id}, for ${planTime / 60_000} minutes.`,
    `Action: ${name} of ${opened.reference.subpath}, ${region === undefined ? "without a region" : `in ${region}`}.`,
    `Effect: ${effectText[action.effect]}.`,
    `Input: ${jsonText(asking.given, 0)}`,
    ...price,
    request,
    "Nothing has been sent. Show this to whoever decides, then call execute_plan.",
  ].join("\n");
}

async function requestText({ opened, operation, input, region }: Asking): Promise<string> {
  try {
    return `Request:\n${httpText(await dryRun(opened, operation, input, regionOf(region)))}`;
  } catch (error) {
    // Signing may need more than a plan may ask for.
    if (error instanceof UsageError) return `Request: not shown. ${error.message}`;
    throw error;
  }
}

/** Milliseconds that a tool may wait: clients give up after a minute. */
const longestWait = 50_000;

/** Carries out a plan. Once: a second call finds no plan, whatever became of the first. */
export async function executePlan(asked: Asked, session: Session): Promise<string> {
  const { plan: id, wait } = asked;
  if (typeof id !== "string") throw new UsageError("plan must be a text.");
  const { opened, operation, input, region } = session.plans.take(id);
  const options = regionOf(region);
  if (wait !== true || !("wait" in operation && operation.wait !== undefined)) {
    const response = await callOnce(opened, operation, input, options);
    return asData(`Carried out. Response of ${operation.name}`, jsonText(shown(response, operation)));
  }
  const call = callAwaited(opened, operation, input, options);
  const response = await call;
  try {
    const result = await call.completed({ timeout: longestWait });
    return asData(
      `Carried out, and the work is done. ${operation.name}`,
      jsonText(shown({ response, result }, operation)),
    );
  } catch (error) {
    if (!(error instanceof WaitError && error.reason === "timeout")) throw error;
    const { wait: polls } = opened.reference.actions[operation.name] ?? {};
    const title = `Carried out; the work goes on, and ${polls?.action ?? "a reading action"} reports it`;
    return asData(title, jsonText(shown(response, operation)));
  }
}
