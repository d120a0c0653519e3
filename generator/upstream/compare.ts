import type { Place } from "../diagnostics/place.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Path, ServiceSpec, SpecFile } from "../load/spec.js";
import type { ActionModel, ServiceModel, StructureModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import { alignedWith, routeOf } from "./align.js";
import type { Difference } from "./difference.js";
import { compareMembers, type Side } from "./members.js";
import type { Metadata, Location, UpstreamAction } from "./metadata.js";

/** Everything about which the service and the metadata disagree: actions in our order, then structures. */
export function compare(service: ServiceModel, spec: ServiceSpec, upstream: Metadata): Difference[] {
  const places = placesOf(spec);
  const metadata = alignedWith(service.actions, upstream);
  const silent: ReadonlySet<string> = new Set(upstream.silentOn);
  return allDifferences(service, metadata, places).filter(({ differs }) => !silent.has(differs));
}

function allDifferences(service: ServiceModel, metadata: Metadata, places: Places): Difference[] {
  return [
    ...compareNames("action", service.actions, metadata.actions, metadata.actionsLocation, places),
    ...service.actions.flatMap((action) => {
      const theirs = metadata.actions.get(action.name);
      if (theirs === undefined) return [];
      const { input, output } = sidesOf(action, places);
      return [
        ...compareRoute(action, theirs, places),
        ...compareMembers(input, theirs.input),
        ...compareMembers(output, theirs.output),
      ];
    }),
    ...compareNames("structure", service.structures, metadata.structures, metadata.objectsLocation, places),
    ...service.structures.flatMap((structure) => {
      const theirs = metadata.structures.get(structure.name);
      return theirs === undefined ? [] : compareMembers(sideOf(structure, places), theirs);
    }),
  ];
}

/** An operation of the same name that another request line leads to. */
function compareRoute({ name, http }: ActionModel, theirs: UpstreamAction, places: Places): Difference[] {
  if (http === undefined || theirs.http === undefined || routeOf(http) === routeOf(theirs.http)) return [];
  const [ours, others] = [http, theirs.http].map(({ method, path }) => `${method} ${path}`);
  const message = `action ${name} is ${ours}; the metadata says ${others}.`;
  return [{ at: name, differs: "http", message, ours: places.of("action", name, ["http"]), theirs: theirs.location }];
}

/** What the one side has and the other lacks. */
function compareNames(
  kind: "action" | "structure",
  ours: readonly { readonly name: string }[],
  theirs: ReadonlyMap<string, { readonly location: Location }>,
  theirLocation: Location,
  places: Places,
): Difference[] {
  const known = new Set(ours.map(({ name }) => name));
  const extra = [...known].filter((name) => !theirs.has(name));
  const missing = [...theirs].filter(([name]) => !known.has(name));
  const names = missing.map(([name]) => name);
  return [
    ...extra.map((name): Difference => {
      const message = `${kind} ${name} is not in the metadata.${suggest(name, names)}`;
      return { at: name, differs: "extra", message, ours: places.of(kind, name, [kind]), theirs: theirLocation };
    }),
    ...missing.map(([name, { location }]): Difference => {
      const message = `${kind} ${name} is in the metadata alone.${suggest(name, extra)}`;
      return { at: name, differs: "missing", message, ours: places.service, theirs: location };
    }),
  ];
}

function sidesOf(action: ActionModel, places: Places): { readonly input: Side; readonly output: Side } {
  const side = (noun: "input" | "output"): Omit<Side, "members"> => ({
    at: `${action.name}.${noun}`,
    title: `${noun} of ${action.name}`,
    noun,
    owner: action.name,
    inRequests: noun === "input",
    place: (member) => places.of("action", action.name, [noun, member]),
  });
  return {
    input: { ...side("input"), members: action.input },
    output: { ...side("output"), members: allOutputs(action) },
  };
}

function sideOf({ name, members, asInput }: StructureModel, places: Places): Side {
  return {
    at: name,
    title: `structure ${name}`,
    noun: "member",
    owner: name,
    inRequests: asInput,
    members,
    place: (member) => places.of("structure", name, ["members", member]),
  };
}

/** Where the spec says what the model no longer says it of. */
interface Places {
  readonly service: Place;
  of(kind: "action" | "structure", name: string, path: Path): Place;
}

function placesOf({ service, actions, structures }: ServiceSpec): Places {
  const files = new Map<string, SpecFile<unknown>>([
    ...actions.map((file) => [`action ${file.data.action}`, file] as const),
    ...structures.map((file) => [`structure ${file.data.structure}`, file] as const),
  ]);
  return {
    service: service.place([]),
    of: (kind, name, path) => (files.get(`${kind} ${name}`) ?? service).placeOfKey(path),
  };
}
