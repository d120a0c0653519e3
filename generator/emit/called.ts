import type { ServiceModel } from "../model/model.js";
import { protocolOf } from "../protocols/index.js";
import { wireName } from "../naming.js";
import type { Caller } from "./caller.js";

/** The service as its callers see it: what the client fills in by itself is required on the wire, optional to them. */
export function asCalled(service: ServiceModel): ServiceModel {
  const filled = filledInputs(service);
  if (filled.size === 0) return service;
  const actions = service.actions.map((action) => ({
    ...action,
    input: action.input.map((member) => (filled.has(member.name) ? { ...member, required: false } : member)),
  }));
  return { ...service, actions };
}

/** Names of the inputs that the client fills in when the caller does not. */
const filledInputs = (service: ServiceModel): ReadonlySet<string> =>
  new Set(protocolOf(service.protocol).filled(service));

/** What samples of calls to the service need to know. */
export const callerOf = (service: ServiceModel): Caller => ({
  variable: variableOf(service.client),
  structures: new Map(service.structures.map((structure) => [structure.name, structure])),
  filled: namesOfFilled(service),
});

/** Those inputs by the names that the service has them under. */
function namesOfFilled(service: ServiceModel): ReadonlySet<string> {
  const filled = filledInputs(service);
  const inputs = service.actions.flatMap(({ input }) => input.filter((member) => filled.has(wireName(member))));
  return new Set(inputs.map(({ name }) => name));
}

/** The last word of the client's name that is no version: `TencentRedis2017` → `redis`. */
function variableOf(client: string): string {
  const words = client.replace(/V?\d+$/, "").match(/[A-Z][a-z]*/g);
  return words?.at(-1)?.toLowerCase() ?? "client";
}
