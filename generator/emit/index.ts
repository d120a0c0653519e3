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
import { emitOpenApi } from "./openapi.js";
import { emitOperations } from "./operations.js";
import { emitPackage } from "./package.js";
import { emitPermissions } from "./permissions.js";
import { emitReference } from "./reference.js";
import { emitRuntime } from "./runtime.js";
import { emitService } from "./service.js";
import { emitStructures } from "./structures.js";
import { emitTables } from "./tables.js";
import { emitValidators } from "./validators.js";

/** Every artefact of a service, in the order in which a reader of the package meets them. */
const serviceEmitters: readonly ServiceEmitter[] = [
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
  emitReference,
];

/** Artefacts that describe what goes over the wire. */
const wireEmitters: readonly ServiceEmitter[] = [emitOpenApi];

/** Files of the package, with those of the chosen services. `runtimeFiles` are the paths below templates/runtime/. */
export function emit(
  model: Model,
  runtimeFiles: readonly string[],
  services: readonly ServiceModel[] = model.services,
): OutputFile[] {
  const called: Model = { ...model, services: model.services.map(asCalled) };
  const isChosen = ({ id }: ServiceModel): boolean => services.some((service) => service.id === id);
  return [
    ...emitPackage(called),
    ...emitChangelog(called),
    ...emitRuntime(model, runtimeFiles),
    ...called.services
      .filter(isChosen)
      .flatMap((service) => serviceEmitters.flatMap((emitter) => emitter(service, called))),
    ...model.services.filter(isChosen).flatMap((service) => wireEmitters.flatMap((emitter) => emitter(service, model))),
  ];
}
