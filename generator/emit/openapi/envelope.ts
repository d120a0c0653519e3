import type { ServiceModel } from "../../model/model.js";
import { errorCodeName } from "../../naming.js";
import { protocolOf } from "../../protocols/index.js";
import { errorName, type Envelope } from "./context.js";
import { ref, toJson } from "./json.js";

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
