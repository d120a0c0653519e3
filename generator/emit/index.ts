import type { Model, ServiceModel } from "../model/model.js";
import type { OutputFile } from "../render/output.js";
import { emitActions } from "./actions.js";
import { emitAudit } from "./audit.js";
import { emitBarrel } from "./barrel.js";
import { asCalled } from "./called.js";
import { emitChangelog } from "./changelog.js";
import { emitClient } from "./client.js";
import { liesIn, sourceFolder, type Emit, type ServiceEmitter } from "./emitter.js";
import { emitEnums } from "./enums.js";
import { emitErrors } from "./errors.js";
import { emitFaults } from "./faults.js";
import { inCode } from "./in-code.js";
import { emitMock } from "./mock/index.js";
import { emitOpenApi } from "./openapi/index.js";
import { emitOperations } from "./operations.js";
import { emitPackage } from "./package.js";
import { emitPermissions } from "./permissions.js";
import { emitProgram } from "./program.js";
import { emitEquals } from "./reference/equals-page.js";
import { emitReference } from "./reference/index.js";
import { emitRuntime, type CopiedTemplates } from "./runtime.js";
import { emitNames } from "./renamed.js";
import { ledgerOf, runEmitter } from "./run.js";
import { emitService } from "./service.js";
import { emitStructures } from "./structures.js";
import { emitTables } from "./tables.js";
import { emitValidators } from "./validators.js";

const inSources = (emit: Emit): ServiceEmitter => ({ writesTo: (service) => `${sourceFolder(service)}/`, emit });

/** What is compiled, and what lies beside it, in the order in which a reader of the package meets it. */
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
  emitNames,
  emitTables,
  emitValidators,
  emitAudit,
  emitMock,
  emitProgram,
].map(inSources);

/** A reference tells callers what to pass. */
const referenceEmitter: ServiceEmitter = { writesTo: ({ subpath }) => `docs/${subpath}/`, emit: emitReference };

/** These describe what goes over the wire, and are given the model as it was read. */
const wireEmitters: readonly ServiceEmitter[] = [
  { writesTo: ({ subpath }) => `openapi/${subpath}.json`, emit: emitOpenApi },
];

const serviceEmitters = [...codeEmitters, referenceEmitter, ...wireEmitters];

/** The package in two lots: documents can be made while the compiler reads the code. */
export interface Emission {
  /** Sources, and what the package has once. */
  readonly code: readonly OutputFile[];
  /** Reference pages and OpenAPI documents, made when they are asked for. */
  readonly documents: () => readonly OutputFile[];
  /** Whether a path of generated/ is this emission's to write and to remove. */
  readonly owns: (path: string) => boolean;
}

/**
 * Files of the package: all of them, or those of some services together with what these are compiled against.
 */
export function emit(model: Model, copied: CopiedTemplates, services?: readonly ServiceModel[]): Emission {
  const called: Model = { ...model, services: model.services.map(asCalled) };
  const coded: Model = { ...called, services: called.services.map((service) => inCode(service, called)) };
  const once = [...emitPackage(coded, copied), ...emitChangelog(called)];
  const chosen = services ?? model.services;
  const runAll = (emitters: readonly ServiceEmitter[], of: Model): OutputFile[] =>
    of.services
      .filter(({ id }) => chosen.some((service) => service.id === id))
      .flatMap((service) => {
        const scopes = ledgerOf(service);
        return emitters.flatMap((emitter) => runEmitter(emitter, service, of, scopes));
      });
  const places = chosen.flatMap((service) => serviceEmitters.map(({ writesTo }) => writesTo(service)));
  return {
    code: [
      ...(services ? once.filter(({ path }) => path === "package.json") : once),
      // The mock's state of a service does not compile without its types.
      ...emitRuntime({ ...model, services: chosen }, copied),
      ...runAll(codeEmitters, coded),
    ],
    documents: () => [
      ...(services ? [] : [...emitFaults(), ...emitEquals(called)]),
      ...runAll([referenceEmitter], called),
      ...runAll(wireEmitters, model),
    ],
    owns: services ? (path) => places.some((place) => liesIn(path, place)) : () => true,
  };
}
