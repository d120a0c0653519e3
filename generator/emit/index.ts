import type { Model, ServiceModel } from "../model/model.js";
import type { OutputFile } from "../render/output.js";
import { emitActions } from "./actions.js";
import { emitAudit } from "./audit.js";
import { emitBarrel } from "./barrel.js";
import { asCalled } from "./called.js";
import { emitChangelog } from "./changelog.js";
import { emitClient } from "./client.js";
import type { ServiceEmitter } from "./emitter.js";
import { emitEnums } from "./enums.js";
import { emitErrors } from "./errors.js";
import { emitFaults } from "./faults.js";
import { emitMock } from "./mock/index.js";
import { emitOpenApi } from "./openapi/index.js";
import { emitOperations } from "./operations.js";
import { emitPackage } from "./package.js";
import { emitPermissions } from "./permissions.js";
import { emitReference } from "./reference/index.js";
import { emitRuntime } from "./runtime.js";
import { emitService } from "./service.js";
import { emitStructures } from "./structures.js";
import { emitTables } from "./tables.js";
import { emitValidators } from "./validators.js";

/** What is compiled, and what stands beside it: every artefact of a service, in the order in which a reader of the package meets them. */
const codeEmitters: readonly ServiceEmitter[] = [
  emitBarrel,
  emitClient,
  emitActions,
  emitStructures,
  emitEnums,
  emitErrors,
  emitPermissions,
  emitOperations,
  emitService,
  emitTables,
  emitValidators,
  emitAudit,
  emitMock,
];

/** The package in two lots: documents can be made while the compiler reads the code. */
export interface Emission {
  /** Sources, and what the package has once. */
  readonly code: readonly OutputFile[];
  /** Reference pages and OpenAPI documents, made when they are asked for. */
  readonly documents: () => readonly OutputFile[];
}

/** Files of the package, with those of the chosen services. `runtimeFiles` are the paths of templates/ that are copied. */
export function emit(
  model: Model,
  runtimeFiles: readonly string[],
  services: readonly ServiceModel[] = model.services,
): Emission {
  const called: Model = { ...model, services: model.services.map(asCalled) };
  const chosen = ({ services: all }: Model): readonly ServiceModel[] =>
    all.filter(({ id }) => services.some((service) => service.id === id));
  return {
    code: [
      ...emitPackage(called),
      ...emitChangelog(called),
      ...emitRuntime(model, runtimeFiles),
      ...chosen(called).flatMap((service) => codeEmitters.flatMap((emitter) => emitter(service, called))),
    ],
    // A reference tells callers what to pass; OpenAPI describes what goes over the wire.
    documents: () => [
      ...emitFaults(),
      ...chosen(called).flatMap((service) => emitReference(service, called)),
      ...chosen(model).flatMap((service) => emitOpenApi(service, model)),
    ],
  };
}
