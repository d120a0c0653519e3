import type { Model, ServiceModel } from "../model/model.js";
import type { OutputFile } from "../render/output.js";

/** Makes the files of one artefact for one service. Pure: the same model gives the same files. */
export type Emit = (service: ServiceModel, model: Model) => readonly OutputFile[];

/** An artefact that every service has. */
export interface ServiceEmitter {
  /**
   * The place in generated/ where its files of a service go: a folder, which ends in `/`, or one file. What
   * `generate --service` writes and removes lies in these places.
   */
  readonly writesTo: (service: ServiceModel) => string;
  readonly emit: Emit;
}

/** Folder of a service's sources in the package. */
export const sourceFolder = (service: ServiceModel): string => `src/${service.subpath}`;

/** Where the definitions of a service lie: the first line of each generated file says it. */
export const originOf = (service: ServiceModel): string => `spec/${service.id}`;

/** Whether the path is the place, or lies in it. */
export const liesIn = (path: string, place: string): boolean =>
  place.endsWith("/") ? path.startsWith(place) : path === place;
