import type { ActionModel, ServiceModel } from "../../model/model.js";
import { errorCodeName } from "../../naming.js";
import { protocolOf } from "../../protocols/index.js";
import { toJson, type Json, type JsonObject } from "./json.js";

/** What the protocol of the service wraps around inputs, outputs and errors. */
export interface Envelope {
  /** Members that every answer has beside its outputs, all of them required. */
  readonly members: JsonObject;
  /** Content type of requests. */
  readonly request: string;
  /** Answer as it goes over the wire. */
  success(action: ActionModel, output: JsonObject): Json;
  /** An example of it, from the content that the spec prints. */
  example(content: Json): Json;
  /** Content of a refusal. */
  error(action: ActionModel): Json;
  /** True when a refusal comes with status 200 too. */
  readonly errorsIn200: boolean;
  /** How a call without a REST route finds its action. */
  routing(action: ActionModel): Readonly<Record<string, Json>>;
}

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Service-wide names, as in the SDK. */
export const commonCodes = (service: ServiceModel): string => `${service.client}CommonErrorCode`;

export const errorName = (action: ActionModel): string => `${action.name}Error`;

export function envelopeOf(service: ServiceModel): Envelope {
  const { envelope, wire } = protocolOf(service.protocol);
  return {
    members: Object.fromEntries(envelope.map(({ name, type, description }) => [name, { type, description }])),
    request: wire.request,
    success: (action, output) => toJson(wire.success(action, output, ref(errorName(action)))),
    example: (content) => toJson(wire.example(content)),
    error: (action) => toJson(wire.refusal(ref(errorCodeName(action.name)))),
    errorsIn200: wire.refusedWith200,
    routing: (action) =>
      Object.fromEntries(Object.entries(wire.routing(action, service)).map(([key, value]) => [key, toJson(value)])),
  };
}
