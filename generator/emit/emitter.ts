import type { Model, ServiceModel } from "../model/model.js";
import type { OutputFile } from "../render/output.js";

/** Makes the files of one artefact for one service. Pure: the same model gives the same files. */
export type ServiceEmitter = (service: ServiceModel, model: Model) => readonly OutputFile[];

/** Folder of a service's sources in the package. */
export const sourceFolder = (service: ServiceModel): string => `src/${service.subpath}`;

/** Where the definitions of a service lie: the first line of each generated file says it. */
export const originOf = (service: ServiceModel): string => `spec/${service.id}`;
