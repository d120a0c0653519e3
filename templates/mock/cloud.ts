import { stringifyJson } from "../runtime/boundary/json.js";
import { mask } from "../runtime/boundary/redact.js";
import { admit } from "./admit.js";
import { answerOf, type Delivery } from "./answer.js";
import type { MockClock } from "./clock.js";
import type { MockAction, MockDefinitions, MockedService } from "./definitions.js";
import { actsFirst, losesAnswer, type Faults, type MockFault } from "./faults.js";
import type { Ends } from "./ends.js";
import { fill } from "./fill.js";
import type { Keys } from "./keys.js";
import type { Random } from "./random.js";
import type { Throttle } from "./throttle.js";
import type { Desk, Heard, Raw, Refusal, Success, Wire } from "./wire/wire.js";
import type { World } from "./world.js";

/** A request that arrived, and what became of it. */
export interface MockRecord {
  /** Subpath of the service; `iam` for logins and projects. */
  readonly service: string;
  readonly action: string;
  /** Without its secrets; empty when the request was refused before it was read. */
  readonly input: unknown;
  readonly region: string;
  readonly account: string;
  /** `lost`: the caller got no answer of the service. */
  readonly outcome: "answered" | "refused" | "lost";
  /** Of a refusal. */
  readonly code: string | undefined;
  /** Whether the service did what was asked for; a refusal has done nothing. */
  readonly executed: boolean;
  /** The fault that hit it. */
  readonly fault: MockFault["fault"] | undefined;
  /** How often this action has arrived with this input, this time included. */
  readonly attempt: number;
}

/** One service of the mock. */
export interface Served {
  readonly name: string;
  readonly mocked: MockedService;
  readonly definitions: MockDefinitions;
  readonly wire: Wire;
  readonly world: World | undefined;
}

/** All that stands behind the sockets. */
export interface Cloud {
  readonly served: readonly Served[];
  readonly clock: MockClock;
  readonly random: Random;
  readonly keys: Keys;
  readonly faults: Faults;
  /** Undefined where requests are not counted. */
  readonly throttle: Throttle | undefined;
  readonly records: MockRecord[];
  readonly ends: Ends;
  /** How often each request has arrived. */
  readonly seen: Map<string, number>;
}

/** What is known of a request after it was handled. */
interface Outcome {
  readonly heard: Heard | undefined;
  /** Undefined when the request got lost before the service could say anything. */
  readonly reply: Success | Refusal | undefined;
  readonly executed: boolean;
}

/** Handles a request to its end, and says how to answer it. Undefined: it is for no service of this mock. */
export async function respond(cloud: Cloud, raw: Raw): Promise<Delivery | undefined> {
  const { clock, random, keys, faults } = cloud;
  const served = addressee(cloud.served, raw);
  if (served === undefined) return undefined;
  const action = served.wire.actionOf(raw, served.mocked);
  const fault = faults.next(served.name, action);
  const now = clock.now() + (fault?.fault === "clock-skew" ? (fault.milliseconds ?? 3_600_000) : 0);
  const { mocked, definitions } = served;
  const desk: Desk = { mocked, definitions, keys, now };
  const outcome = await outcomeOf(cloud, served, raw, desk, fault, action);
  note(cloud, served.name, action, fault, outcome);
  const answer = answerOf(served, desk, outcome.reply, fault, action, random.uuid());
  return { answer, fault, now };
}

function addressee(all: readonly Served[], raw: Raw): Served | undefined {
  const claims = all.map((served) => ({ served, claim: served.wire.claims(raw, served.mocked) }));
  return (claims.find(({ claim }) => claim === "yes") ?? claims.find(({ claim }) => claim === "perhaps"))?.served;
}

async function outcomeOf(
  { throttle, ends }: Cloud,
  { name, wire, definitions, world, mocked }: Served,
  raw: Raw,
  desk: Desk,
  fault: MockFault | undefined,
  action: string,
): Promise<Outcome> {
  const known = Object.hasOwn(definitions.actions, action) ? definitions.actions[action] : undefined;
  const refused = (reply: Refusal, heard?: Heard): Outcome => ({ heard, reply, executed: false });
  if (fault?.fault === "throttle") return refused(wire.throttled(known?.rateLimit));
  if (fault?.fault === "gateway") return refused(wire.gateway(fault.code, fault.status));
  if (fault !== undefined && losesAnswer(fault) && !actsFirst(fault))
    return { heard: undefined, reply: undefined, executed: false };
  const heard = wire.read(raw, desk);
  if (heard.kind === "refusal") return refused(heard);
  const { operation, input, texts, region, account, project } = heard;
  const limit = known?.rateLimit;
  const caller = JSON.stringify([name, action, account, region, project]);
  if (limit !== undefined && throttle?.exceeds(caller, limit, desk.now) === true)
    return refused(wire.throttled(limit), heard);
  if (fault?.fault === "error-200") return refused({ ...wire.broken(definitions), status: 200 }, heard);
  const admission = await admit(mocked.service.id, operation, input, texts);
  if (admission.kind === "wrong") return refused(wire.invalid(admission.violation, definitions), heard);
  const call = { action, input: admission.input, region, account, ...(project !== undefined && { project }) };
  const reply = world?.handle(call) ?? {
    kind: "answer",
    data: filled(ends, action, known ?? { effect: "read", answer: {} }, call.input),
  };
  return { heard: { ...heard, input: admission.input }, reply, executed: reply.kind === "answer" };
}

/** An answer of the definitions: work that was begun has ended by the next poll. */
function filled(ends: Ends, name: string, action: MockAction, input: Heard["input"]): Heard["input"] {
  const data = fill(action, input, ends.of(name, action, input));
  ends.begin(action, input, data);
  return data;
}

function note(
  { records, seen }: Cloud,
  service: string,
  action: string,
  fault: MockFault | undefined,
  { heard, reply, executed }: Outcome,
): void {
  const input = mask(heard?.input ?? {}, heard?.operation.secrets ?? []);
  const key = stringifyJson([service, action, input]);
  const attempt = (seen.get(key) ?? 0) + 1;
  seen.set(key, attempt);
  const isLost = reply === undefined || (fault !== undefined && losesAnswer(fault));
  records.push({
    service,
    action,
    input,
    executed,
    region: heard?.region ?? "",
    account: heard?.account ?? "",
    outcome: isLost ? "lost" : reply.kind === "answer" ? "answered" : "refused",
    code: reply?.kind === "refusal" ? reply.code : undefined,
    fault: fault?.fault,
    attempt,
  });
}
