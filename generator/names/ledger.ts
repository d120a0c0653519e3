import { codeName } from "../naming.js";
import { exportedByRuntime } from "./runtime-names.js";
import { functionImports, localName } from "./safe.js";
import {
  exporters,
  modulesOf,
  typesOfAction,
  type Declared,
  type Exporter,
  type NamedService,
  type Owned,
} from "./service-names.js";

/** What one module of a service declares, and what it imports under which names. */
export interface Scope<At> {
  /** Below the folder of the service, without `.ts`. */
  readonly module: string;
  readonly declares: readonly Declared<At>[];
  readonly imports: readonly string[];
}

/** Imports of the module of types that have the shape of an operation. */
const operationShapes = ["Operation", "PagedOperation", "TaskOperation"] as const;

const mockNames = ["Mock", "MockClients", "MockOptions", "Mockable", "services", "startMock", "startMockOf"];

const callImports = [...functionImports, "Call", "PagedCall", "TaskCall", "Client", "CallOptions"];

/**
 * The ledger: every name that generated code puts into a module of a service. Emitters take their names from this room, and
 * what they write is held against it (`runEmitter`, and a test for what templates write), so that a name that is missing here
 * stops the next run.
 */
export function scopesOf<At>(service: NamedService<At>): Scope<At>[] {
  const { client, protocol } = service;
  const shown = (module: Exporter, imports: readonly string[] = []): Scope<At> => ({
    module,
    declares: exporters[module](service),
    imports,
  });
  return [
    ...service.actions.flatMap((action) => scopesOfAction(action, service)),
    { module: "actions", declares: [], imports: [] },
    shown("client", [
      ...callImports,
      ...["isApiError", "ApiError", "explainEndpoint", "ClientOptions", "regions", "service"],
      ...[protocol.options, `${client.name}ErrorCode`],
    ]),
    shown("enums"),
    shown("errors"),
    shown("functions", callImports),
    shown("permissions"),
    shown("structures", ["enums"]),
    shown("tables"),
    scopeOfOperations(service),
    ...scopesOfData(service),
    { module: "index", declares: [], imports: [] },
    // The package's own module for its mock, which has the options of every client.
    {
      module: "../mock",
      declares: [{ name: `${client.name}Options`, what: `a type of ${client.what}`, at: client.at }],
      imports: mockNames,
    },
  ];
}

function scopesOfAction<At>(action: Owned<At>, service: NamedService<At>): Scope<At>[] {
  const common = `${service.client.name}CommonErrorCode`;
  const name = codeName(action);
  return [
    { module: `actions/${name}`, declares: typesOfAction(action), imports: ["enums", "structures", common] },
    ...["request", "response"].map((side) => data(service, `validators/${name}.${side}`, "validate", ["validator"])),
  ];
}

function scopeOfOperations<At>(service: NamedService<At>): Scope<At> {
  const declares = service.actions.map((action) => ({ ...action, name: codeName(action) }));
  const constants = new Set(declares.map(({ name }) => name));
  const imports = ["actions", "structures", ...operationShapes.map((name) => localName(name, constants))];
  return { module: "operations", declares, imports };
}

const scopesOfData = <At>(service: NamedService<At>): Scope<At>[] => [
  data(service, "service", "service", ["Service", "account", "renaming", "names", service.protocol.exported]),
  data(service, "regions", "regions", []),
  data(service, "retry", "retry", ["RetryCodes"]),
  data(service, "notices", "notices", ["ServiceNotices"]),
  data(service, "names", "names", ["Names"]),
  data(service, "mock", "facts", ["MockFacts"]),
];

/** A module with a single constant. */
const data = <At>(
  { client: { at } }: NamedService<At>,
  module: string,
  name: string,
  imports: readonly string[],
): Scope<At> => ({ module, declares: [{ name, what: `the constant ${name}`, at }], imports });

/** Two names that one module would have. */
export interface Clash<At> {
  readonly declared: Declared<At>;
  /** What else has the name: something of the service, or words for what is no definition's. */
  readonly other: Declared<At> | string;
}

/** Every clash of a service's names, each once: inside of a module, and in the entry that exports most of them. */
export function clashesOf<At>(service: NamedService<At>): Clash<At>[] {
  const entry = modulesOf(service).flatMap((module) => exporters[module](service));
  const { fixed } = exportedByRuntime(service.vendor);
  const found = [
    ...clashesIn(entry, fixed, "which the SDK's runtime exports"),
    ...scopesOf(service).flatMap(({ module, declares, imports }) =>
      clashesIn(declares, imports, `which generated code imports in ${module}.ts`),
    ),
  ];
  const seen = new Set<string>();
  return found.filter(({ declared, other }) => {
    const key = JSON.stringify([declared.what, declared.name, typeof other === "string" ? "" : other.what]);
    return seen.size < seen.add(key).size;
  });
}

function clashesIn<At>(declares: readonly Declared<At>[], taken: readonly string[], why: string): Clash<At>[] {
  const earlier = new Map<string, Declared<At>>();
  return declares.flatMap((declared): Clash<At>[] => {
    if (taken.includes(declared.name)) return [{ declared, other: why }];
    const other = earlier.get(declared.name);
    earlier.set(declared.name, other ?? declared);
    // The same action twice is one finding, and `files` has it.
    return other === undefined || other.what === declared.what ? [] : [{ declared, other }];
  });
}

/** A type of the runtime whose name the service has for itself: its entry exports both, the runtime's as `Sdk…`. */
export interface Shadowed {
  readonly name: string;
  readonly module: Exporter;
}

export function shadowedTypes<At>(service: NamedService<At>): Shadowed[] {
  const { types } = exportedByRuntime(service.vendor);
  return modulesOf(service).flatMap((module) =>
    exporters[module](service)
      .filter(({ name }) => types.includes(name))
      .map(({ name }) => ({ name, module })),
  );
}
