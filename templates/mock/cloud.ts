import { stringifyJson } from "../runtime/boundary/json.js";
import { mask } from "../runtime/boundary/redact.js";
import { admit } from "./admit.js";
import { absence, responseOf, type Delivery } from "./response.js";
import type { MockClock } from "./clock.js";
import type { MockAction, MockDefinitions, MockedService } from "./definitions.js";
import { actsFirst, losesResponse, type Faults, type MockFault } from "./faults.js";
import type { BackgroundWork } from "./background-work.js";
import { fill } from "./fill.js";
import type { Keys } from "./keys.js";
import type { Random } from "./random.js";
import type { Throttle } from "./throttle.js";
import type { WireContext, Verified, Raw, Refusal, Success, Wire } from "./wire/wire.js";
import type { Renamer } from "../runtime/value/rename.js";
import type { State } from "./state.js";

/** A request that arrived, and what became of it. */
export interface MockRecord {
  /** Subpath of the service; `iam` for logins and projects. */
  readonly service: string;
  readonly action: string;
  /** Without its secrets; empty when the request was refused before it was read. */
  readonly input: unknown;
  readonly region: string;
  readonly account: string;
  /** `lost`: the caller got no response of the service. */
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
  readonly state: State | undefined;
  /** Undefined where members are called the same in code and on the wire. */
  readonly renamer: Renamer | undefined;
}

/** All that is behind the sockets. */
export interface Cloud {
  readonly served: readonly Served[];
  readonly clock: MockClock;
  readonly random: Random;
  readonly keys: Keys;
  readonly faults: Faults;
  /** Undefined where requests are not counted. */
  readonly throttle: Throttle | undefined;
  readonly records: MockRecord[];
  readonly work: BackgroundWork;
  /** How often each request has arrived. */
  readonly seen: Map<string, number>;
}

/** What is known of a request after it was handled. */
interface Outcome {
  readonly request: Verified | undefined;
  /** Undefined when the request got lost before the service could say anything. */
  readonly reply: Success | Refusal | undefined;
  readonly executed: boolean;
}

/** Handles a request to its end, and says how to respond. Undefined: it is for no service of this mock. */
export async function respond(cloud: Cloud, raw: Raw): Promise<Delivery | undefined> {
  const { clock, random, keys, faults } = cloud;
  const served = addressee(cloud.served, raw);
  if (served === undefined) return undefined;
  const action = served.wire.actionOf(raw, served.mocked);
  const fault = faults.next(served.name, action);
  const now = clock.now() + (fault?.fault === "clock-skew" ? (fault.milliseconds ?? 3_600_000) : 0);
  const { mocked, definitions } = served;
  const context: WireContext = { mocked, definitions, keys, now };
  const outcome = await outcomeOf(cloud, served, raw, context, fault, action);
  note(cloud, served.name, action, fault, outcome);
  const response = responseOf(served, context, outcome.reply, fault, action, random.uuid());
  return { response, fault, now };
}

function addressee(all: readonly Served[], raw: Raw): Served | undefined {
  const claims = all.map((served) => ({ served, claim: served.wire.claims(raw, served.mocked) }));
  return (claims.find(({ claim }) => claim === "yes") ?? claims.find(({ claim }) => claim === "perhaps"))?.served;
}

async function outcomeOf(
  { throttle, work }: Cloud,
  { name, wire, definitions, state, mocked, renamer }: Served,
  raw: Raw,
  context: WireContext,
  fault: MockFault | undefined,
  action: string,
): Promise<Outcome> {
  const known = Object.hasOwn(definitions.actions, action) ? definitions.actions[action] : undefined;
  const refused = (reply: Refusal, request?: Verified): Outcome => ({ request, reply, executed: false });
  if (fault?.fault === "throttle") return refused(wire.throttled(known?.rateLimit));
  if (fault?.fault === "gateway") return refused(wire.gateway(fault.code, fault.status));
  if (fault !== undefined && losesResponse(fault) && !actsFirst(fault))
    return { request: undefined, reply: undefined, executed: false };
  const read = await wire.read(raw, context);
  if (read.kind === "refusal") return refused(read);
  const request = renamer ? inCode(read, renamer) : read;
  const { operation, input, texts, region, account, project } = request;
  const limit = known?.rateLimit;
  const caller = JSON.stringify([name, action, account, region, project]);
  if (limit !== undefined && throttle?.exceeds(caller, limit, context.now) === true)
    return refused(wire.throttled(limit), request);
  if (fault?.fault === "error-200") return refused({ ...wire.broken(definitions), status: 200 }, request);
  const admission = await admit(mocked.service.id, operation, input, texts);
  if (admission.kind === "wrong") return refused(wire.invalid(admission.violation, definitions), request);
  const call = { action, input: admission.input, region, account, ...(project !== undefined && { project }) };
  const reply = state?.handle(call) ?? madeUp({ work, definitions }, action, known, call.input);
  return { request: { ...request, input: admission.input }, reply, executed: reply.kind === "success" };
}

/** The request by the names in code. */
function inCode(request: Verified, { toCode }: Renamer): Verified {
  const { operation, input, texts } = request;
  const renamed = (value: Verified["input"]): Verified["input"] =>
    toCode("input", operation.name, value) as Verified["input"]; // an object stays one
  return {
    ...request,
    input: renamed(input),
    texts: Object.keys(renamed(Object.fromEntries(texts.map((name) => [name, ""])))),
  };
}

/** A response of the definitions: work that was begun has ended by the next poll, and what was deleted is gone. */
function madeUp(
  { work, definitions }: Pick<Cloud, "work"> & Pick<Served, "definitions">,
  name: string,
  known: MockAction | undefined,
  input: Verified["input"],
): Success | Refusal {
  const action = known ?? { effect: "read", response: {} };
  const end = work.of(name, action, input);
  const gone = end?.isGone === true ? absence(action.poll, definitions.errors) : undefined;
  if (gone !== undefined) return gone;
  const data = fill(action, input, end);
  work.begin(action, input, data);
  return { kind: "success", data };
}

function note(
  { records, seen }: Cloud,
  service: string,
  action: string,
  fault: MockFault | undefined,
  { request, reply, executed }: Outcome,
): void {
  const input = mask(request?.input ?? {}, request?.operation.secrets ?? []);
  const key = stringifyJson([service, action, input]);
  const attempt = (seen.get(key) ?? 0) + 1;
  seen.set(key, attempt);
  const isLost = reply === undefined || (fault !== undefined && losesResponse(fault));
  records.push({
    service,
    action,
    input,
    executed,
    region: request?.region ?? "",
    account: request?.account ?? "",
    outcome: isLost ? "lost" : reply.kind === "success" ? "answered" : "refused",
    code: reply?.kind === "refusal" ? reply.code : undefined,
    fault: fault?.fault,
    attempt,
  });
}
