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

/** Its files for a service. One in another place is an error, because `generate --service` would never write it. */
export function runEmitter(
  { writesTo, emit }: ServiceEmitter,
  service: ServiceModel,
  model: Model,
): readonly OutputFile[] {
  const place = writesTo(service);
  const files = emit(service, model);
  const stray = files.find(({ path }) => !liesIn(path, place));
  if (stray === undefined) return files;
  throw new Error(
    `An emitter made ${stray.path}, but its line in generator/emit/index.ts says that it writes to ${place}: fix one of them.`,
  );
}
