import { codeName, errorCodeName, inputName, methodName, outputName } from "../naming.js";
import { exportedByRuntime } from "./runtime-names.js";
import { functionName } from "./safe.js";

/** What a service has that becomes a name in code, and where that is written: `At` is whatever the caller needs to know. */
export interface NamedService<At> {
  readonly client: Owned<At>;
  /** Folder of its vendor. */
  readonly vendor: string;
  /** The runtime's module and type of the protocol. */
  readonly protocol: { readonly exported: string; readonly options: string };
  readonly actions: readonly Owned<At>[];
  readonly structures: readonly Owned<At>[];
  /** Constants and types of value sets, under the names that they are exported by. */
  readonly enums: readonly Owned<At>[];
  readonly tables: readonly Owned<At>[];
  /** Any action that names a permission. */
  readonly permissions: Owned<At> | undefined;
}

/** Something that has a name, perhaps another one in code. */
export interface Owned<At> {
  readonly name: string;
  readonly as?: string | undefined;
  /** For people: `value set Color`. */
  readonly what: string;
  readonly at: At;
}

/** A name that a module declares. */
export interface Declared<At> {
  readonly name: string;
  /** For people: `the inputs of action ListThings`. */
  readonly what: string;
  readonly at: At;
}

type Declare = <At>(service: NamedService<At>) => Declared<At>[];

/** The types of one action. */
export const typesOfAction = <At>(action: Owned<At>): Declared<At>[] => {
  const name = codeName(action);
  const { what, at } = action;
  return [
    { name: inputName(name), what: `the inputs of ${what}`, at },
    { name: outputName(name), what: `the outputs of ${what}`, at },
    { name: errorCodeName(name), what: `the error codes of ${what}`, at },
  ];
};

const itself = <At>(owned: Owned<At>): Declared<At> => ({ name: codeName(owned), what: owned.what, at: owned.at });

export function functionOf<At>({ client, vendor }: NamedService<At>, action: Owned<At>): string {
  const taken = ["createClient", `is${client.name}Error`, ...exportedByRuntime(vendor).fixed];
  return functionName(methodName(codeName(action)), taken);
}

/** Names that a service exports, by the module that declares them: the vendor's first, so that a clash is told of what is ours. */
export const exporters = {
  actions: ({ actions }) => actions.flatMap(typesOfAction),
  structures: ({ structures }) => structures.map(itself),
  enums: ({ enums }) => enums.map(itself),
  tables: ({ tables }) => tables.map(itself),
  permissions: ({ permissions }) =>
    permissions ? [{ name: "Permission", what: "the permissions", at: permissions.at }] : [],
  client: ({ client }) => [
    itself(client),
    ...[`${client.name}Region`, `${client.name}Options`].map((name) => ({
      name,
      what: `a type of ${client.what}`,
      at: client.at,
    })),
    { name: `is${client.name}Error`, what: `the guard of ${client.what}`, at: client.at },
    { name: "createClient", what: "the function that creates a client", at: client.at },
  ],
  errors: ({ client }) =>
    [`${client.name}CommonErrorCode`, errorCodeName(client.name)].map((name) => ({
      name,
      what: `the error codes of ${client.what}`,
      at: client.at,
    })),
  functions: (service) =>
    service.actions.map((action) => ({
      name: functionOf(service, action),
      what: `the function of ${action.what}`,
      at: action.at,
    })),
} as const satisfies Readonly<Record<string, Declare>>;

/** Modules whose names users import. */
export type Exporter = keyof typeof exporters;

/** Modules that a service has only when they declare something. */
export const modulesOf = <At>(service: NamedService<At>): Exporter[] =>
  (Object.keys(exporters) as Exporter[]).filter((module) => exporters[module](service).length > 0); // its own keys
