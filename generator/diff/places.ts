import type { Place } from "../diagnostics/place.js";
import type { Path, ServiceSpec, Spec, SpecFile } from "../load/spec.js";
import type { ModelDocument } from "./document.js";
import type { Subject } from "./finding.js";

/** `file:line` of a thing in one version; nothing when it is not there. */
export type PlaceOf = (service: string, subject: Subject) => string | undefined;

/** All that an exported file knows: where actions and structures begin. */
export function documentPlaces({ services }: ModelDocument): PlaceOf {
  return (id, { kind, name, of }) => {
    const service = services.find((candidate) => candidate.id === id);
    const owner = of ?? name;
    const list = kind === "structure" || kind === "member" ? service?.structures : service?.actions;
    const place = kind === "service" ? undefined : list?.find((candidate) => candidate.name === owner)?.place;
    return place && `${place.file}:${place.line}`;
  };
}

/** The line of every key, where the definitions themselves are available. `prefix` says which version they are of. */
export function specPlaces(spec: Spec, prefix = ""): PlaceOf {
  const services = new Map(spec.services.map((service) => [service.id, service]));
  return (id, subject) => {
    const service = services.get(id);
    const place = service && placeIn(service, subject);
    return place && `${prefix}${place.file}:${place.line}`;
  };
}

function placeIn(service: ServiceSpec, { kind, name, of }: Subject): Place | undefined {
  const action = (wanted: string | undefined) => service.actions.find(({ data }) => data.action === wanted);
  const structure = (wanted: string | undefined) => service.structures.find(({ data }) => data.structure === wanted);
  switch (kind) {
    case "action":
      return action(name)?.placeOfKey(["action"]);
    case "structure":
      return structure(name)?.placeOfKey(["structure"]);
    case "input":
      return key(action(of), ["input", name]);
    case "output":
      return key(action(of), ["output", name]) ?? outputPlace(action(of), name);
    case "member":
      return key(structure(of), ["members", name]);
    case "enum":
      return key(service.enums, ["enums", name]);
    case "error":
      return errorPlace(service, name);
    case "service":
    case "region":
    case "endpoint":
      return service.service.placeOfKey([kind === "service" ? "title" : `${kind}s`]);
    case "release":
      return service.changelog
        .find(({ data }) => String(data.release ?? data.published?.slice(0, 10)) === name)
        ?.place([]);
  }
}

/** The key itself; nothing when the path leaves the document before its end. */
function key(file: SpecFile<unknown> | undefined, path: Path): Place | undefined {
  let value: unknown = file?.data;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part]; // any object can be read so
  }
  return value === undefined ? undefined : file?.placeOfKey(path);
}

function outputPlace(file: ServiceSpec["actions"][number] | undefined, name: string): Place | undefined {
  const status = Object.entries(file?.data.responses ?? {}).find(([, members]) => name in members)?.[0];
  return status === undefined ? undefined : file?.placeOfKey(["responses", status, name]);
}

function errorPlace({ errors }: ServiceSpec, code: string): Place | undefined {
  if (errors === undefined) return undefined;
  for (const scope of ["common", "business", "seen"] as const) {
    const index = (errors.data[scope] ?? []).findIndex((error) => error.code === code);
    if (index >= 0) return errors.place([scope, index]);
  }
  return undefined;
}
