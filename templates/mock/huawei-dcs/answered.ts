import { replyOf } from "../state/refused.js";
import { isRecord } from "../state/input.js";
import type { MockReply } from "../world.js";
import type { MockDefinitions } from "../definitions.js";
import type { Act, Call } from "./cloud.js";
import { shaped } from "./shape.js";

type Codes = Readonly<Record<string, readonly string[]>>;

/** The reply to a call, in the shape that the version which was called documents. */
export function answered(act: Act, call: Call & { readonly definitions: MockDefinitions }, codes: Codes): MockReply {
  const template = call.definitions.actions[call.action]?.answer ?? {};
  return replyOf(() => {
    const data = shaped(template, act(call));
    return isRecord(data) ? data : {};
  }, codes);
}
