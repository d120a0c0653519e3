import type { Model, ServiceModel } from "../../model/model.js";
import type { OutputFile } from "../../render/output.js";
import { documentOf } from "./document.js";

/** An OpenAPI 3.1 description of the service: for linters, importers and generators of other languages. */
export const emitOpenApi = (service: ServiceModel, model: Model): OutputFile[] => [
  { kind: "json", path: `openapi/${service.subpath}.json`, value: documentOf(service, model) },
];
