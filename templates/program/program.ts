import { brotliDecompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import type { Client } from "../runtime/client.js";
import type { ClientOptions } from "../runtime/options.js";
import type { AnyOperation } from "../runtime/protocol.js";
import type { Service } from "../runtime/service.js";
import { named, UsageError, type ActionReference, type Reference } from "./reference.js";

/** What the commands know of their package. */
export interface Program {
  /** What users type. */
  readonly name: string;
  readonly version: string;
  readonly services: Readonly<Record<string, ServiceEntry>>;
  /** Where time is `none`, waiting takes none; else work in the background takes some seconds. */
  readonly mock: (service: string, time: "none" | "some") => Promise<MockedService>;
}

/** A service, each part loaded when it is asked for. */
export interface ServiceEntry {
  readonly reference: () => Reference;
  readonly load: () => Promise<LoadedService>;
}

export interface LoadedService {
  readonly service: Service;
  readonly operations: Readonly<Record<string, AnyOperation>>;
}

/** Options of a client that talks to a mock in this process. */
export interface MockedService {
  readonly options: ClientOptions;
  readonly close: () => Promise<void>;
}

/** A client of a service, with what it can call. */
export interface OpenService extends LoadedService {
  readonly reference: Reference;
  readonly client: Client;
}

/** What the package has of a service in a compressed file. */
export function readReference(file: URL): Reference {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString("utf8")) as Reference; // made by the package's build
}

export function serviceOf({ services }: Program, name: string): [name: string, entry: ServiceEntry] {
  return named(services, name, "service");
}

/** An action by its name, in any case. */
export function actionOf(reference: Reference, name: string): [name: string, action: ActionReference] {
  return named(reference.actions, name, `action of ${reference.subpath}`);
}

/** The operation of an action that the reference knows. */
export function operationOf({ operations }: LoadedService, name: string): AnyOperation {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) throw new UsageError(`This version has no operation ${name}.`);
  return operation;
}
