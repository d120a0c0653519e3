import type { ActionModel, ServiceModel } from "../../model/model.js";
import { errorCodeName, outputName } from "../../naming.js";
import { compact, type Json, type JsonObject } from "./json.js";

/** What a protocol wraps around inputs, outputs and errors; the only place of this emitter that knows one. */
export interface Envelope {
  /** Members that every answer has beside its outputs, all of them required. */
  readonly members: JsonObject;
  /** Answer as it goes over the wire. */
  success(action: ActionModel, output: Json): Json;
  /** An example of it, from the content that the spec prints. */
  example(content: Json): Json;
  /** Content of a refusal. */
  error(action: ActionModel): Json;
  /** True when a refusal comes with status 200 too. */
  readonly errorsIn200: boolean;
  /** How a call without a REST route finds its action. */
  routing(action: ActionModel): JsonObject;
}

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Service-wide names, as in the SDK. */
export const commonCodes = (service: ServiceModel): string => `${service.client}CommonErrorCode`;

const tc3 = (service: ServiceModel): Envelope => ({
  members: { RequestId: { type: "string", description: "Id of this call; the vendor's support asks for it." } },
  success: (action) => envelope({ anyOf: [ref(outputName(action.name)), ref(errorName(action))] }),
  example: (content) => ({ Response: content }),
  error: (action) => ({
    type: "object",
    required: ["Error", "RequestId"],
    properties: {
      Error: {
        type: "object",
        required: ["Code", "Message"],
        properties: {
          Code: { ...ref(errorCodeName(action.name)), description: "Why the call was refused." },
          Message: { type: "string", description: "The same for people." },
        },
      },
      RequestId: { type: "string" },
    },
  }),
  errorsIn200: true,
  routing: (action) =>
    compact({
      method: "POST",
      path: "/",
      headers: { "Content-Type": "application/json", "X-TC-Action": action.name, "X-TC-Version": service.version },
      regionHeader: action.region ? "X-TC-Region" : undefined,
    }),
});

const envelope = (content: Json): Json => ({
  type: "object",
  required: ["Response"],
  properties: { Response: content },
});

/** A protocol that wraps nothing: the body is the output, a refusal has its own status. */
const plain: Envelope = {
  members: {},
  success: (_action, output) => output,
  example: (content) => content,
  error: (action) => ({
    type: "object",
    description: "Refusal.",
    properties: { error_code: ref(errorCodeName(action.name)), error_msg: { type: "string" } },
  }),
  errorsIn200: false,
  routing: () => ({}),
};

export const errorName = (action: ActionModel): string => `${action.name}Error`;

export const envelopeOf = (service: ServiceModel): Envelope => (service.protocol === "tc3" ? tc3(service) : plain);
