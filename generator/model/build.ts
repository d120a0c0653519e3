import { rcompare } from "semver";
import type { EqualYaml, ErrorYaml, SeenErrorYaml, ServiceSpec, Spec } from "../load/spec.js";
import { byCodePoint } from "../naming.js";
import type { Timeline } from "../timeline/timeline.js";
import { buildAction } from "./action.js";
import { sharedEnum, type MemberContext } from "./member.js";
import { allOutputs } from "./reach.js";
import { buildStructures, buildStructureMembers } from "./structure.js";
import { inheritDeprecation, serviceDeprecation } from "./successor.js";
import { buildTables } from "./table.js";
import type {
  ActionModel,
  EnumModel,
  EqualModel,
  ErrorModel,
  Model,
  PackageModel,
  ReleaseModel,
  ServiceModel,
  StructureModel,
} from "./model.js";

/** Turns a checked spec and its timelines into the model. Cannot fail: the checks have seen to that. */
export function buildModel(spec: Spec, timelines: ReadonlyMap<string, Timeline>): Model {
  const services = spec.services.flatMap((service) => {
    const timeline = timelines.get(service.id);
    return timeline ? [buildService(service, timeline, spec)] : [];
  });
  const migrations = spec.migrations.map(({ data, place }) => ({ errors: [], ...data, place: place([]) }));
  const equals = (spec.equals?.data.equals ?? []).map(buildEqual);
  return { package: packageModel(spec), services, migrations, equals };
}

const buildEqual = ({ sides, note, ...task }: EqualYaml): EqualModel => ({
  ...task,
  note,
  sides: Object.entries(sides).map(([service, side]) => ({
    service,
    note: side.note,
    steps: side.steps.map(({ action, input = {} }) => ({ action, input })),
  })),
});

function packageModel(spec: Spec): PackageModel {
  const { name, version, description, license, repository, guide, keywords } = spec.package.data;
  const versions = spec.releases.map((file) => file.data).toSorted((a, b) => rcompare(a.version, b.version));
  return { name, version, description, license, repository, guide, keywords, versions };
}

function buildService(spec: ServiceSpec, timeline: Timeline, whole: Spec): ServiceModel {
  const { title, titleZh, vendor, version, description, protocol, protocolOptions } = spec.service.data;
  const { client, subpath, doc, changelogDoc, complete, documented, checked, endpoints, regions } = spec.service.data;
  const { sites = {}, parameters = [], limits = {} } = spec.service.data;
  const context: MemberContext = { sharedEnums: sharedEnums(spec), timeline };
  const errors = buildErrors(spec);
  const structureMembers = buildStructureMembers(spec.structures, context);
  const codes = new Map(errors.map((error) => [error.code, error]));
  const deprecated = serviceDeprecation(spec, whole);
  const ownActions = spec.actions.map((file) => buildAction(file, codes, structureMembers, context));
  const actions = deprecated ? inheritDeprecation(ownActions, deprecated, spec, whole) : ownActions;
  const structures = buildStructures(spec, structureMembers, actions, timeline);
  return {
    id: spec.id,
    ...{ title, titleZh, vendor, version, description, protocol, protocolOptions },
    ...{ client, subpath, doc, changelogDoc, complete, documented, checked },
    ...{ endpoints, regions, sites, parameters, limits },
    deprecated,
    categories: spec.service.data.categories.map((category) => ({ titleZh: undefined, ...category })),
    actions,
    structures,
    enums: collectEnums(context.sharedEnums, actions, structures),
    errors,
    errorsDoc: spec.errors?.data.doc,
    tables: buildTables(spec),
    releases: buildReleases(spec),
    errata: [...(spec.service.data.errata ?? []), ...(spec.errors?.data.errata ?? [])],
  };
}

function sharedEnums(spec: ServiceSpec): Map<string, EnumModel> {
  const definitions = Object.entries(spec.enums?.data.enums ?? {});
  return new Map(definitions.map(([name, definition]) => [name, sharedEnum(name, definition)]));
}

function buildErrors(spec: ServiceSpec): ErrorModel[] {
  const yaml = spec.errors?.data;
  const scoped = (
    scope: ErrorModel["scope"],
    errors: readonly (ErrorYaml | SeenErrorYaml)[] | undefined,
  ): ErrorModel[] => (errors ?? []).map((error) => ({ ...error, scope }));
  return [...scoped("common", yaml?.common), ...scoped("business", yaml?.business), ...scoped("seen", yaml?.seen)];
}

/** Shared value sets first come first named; those of single members join them, sorted by name. */
function collectEnums(
  shared: ReadonlyMap<string, EnumModel>,
  actions: readonly ActionModel[],
  structures: readonly StructureModel[],
): EnumModel[] {
  const members = [
    ...actions.flatMap((action) => [...action.input, ...allOutputs(action)]),
    ...structures.flatMap((structure) => structure.members),
  ];
  const inline = members.flatMap((member) => (member.enum && !member.enum.shared ? [member.enum] : []));
  return [...shared.values(), ...inline].sort((a, b) => byCodePoint(a.name, b.name));
}

function buildReleases(spec: ServiceSpec): ReleaseModel[] {
  return spec.changelog
    .filter((file) => file.data.source !== "prose")
    .map((file) => ({
      number: file.data.release,
      version: file.data.version,
      published: file.data.published ?? "",
      ...(file.data.source === "metadata" && { source: file.data.source }),
      changes: file.data.changes.flatMap((change) =>
        (["add", "modify", "deprecate", "remove"] as const).flatMap((verb) => {
          const kind = change[verb];
          if (!kind) return [];
          const { of, replacedBy, rename, reason } = change;
          const ours = { replacedBy, ...(rename && { rename }), reason };
          return change.names.map((name) => ({ change: verb, kind, of, name, ...ours }));
        }),
      ),
    }));
}
