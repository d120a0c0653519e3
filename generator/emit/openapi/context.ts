import type { ActionModel, ServiceModel, StructureModel } from "../../model/model.js";
import type { Json, JsonObject } from "./json.js";

/** What every part of the document needs to know. */
export interface Context {
  readonly service: ServiceModel;
  readonly envelope: Envelope;
  readonly structures: ReadonlyMap<string, StructureModel>;
}

/** What the protocol of the service wraps around inputs, outputs and errors. */
export interface Envelope {
  /** Members that every response has besides its outputs, all of them required. */
  readonly members: JsonObject;
  /** Content type of requests. */
  readonly request: string;
  /** Response as it goes over the wire. */
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

/** Service-wide names, as in the SDK. */
export const commonCodes = (service: ServiceModel): string => `${service.client}CommonErrorCode`;

export const errorName = (action: ActionModel): string => `${action.name}Error`;
