import { exportedPart } from "../definition/index.js";
import { typeText } from "../naming.js";
import { exportMigration, exportRelease, exportTable } from "./export-record.js";
import type {
  ActionModel,
  Deprecation,
  EnumModel,
  ErrorModel,
  MemberModel,
  Model,
  PaginateModel,
  PollModel,
  ServiceModel,
  Since,
  StructureModel,
  WaitModel,
} from "./model.js";
import { nonEmpty, prune } from "./prune.js";

/** Version of the exported format: see spec/schema/model.schema.json. */
const formatVersion = 1;

/** The model as other programs read it: documented keys in their documented order, absent when they say nothing. */
export function exportModel(model: Model): unknown {
  const ids = model.services.map(({ id }) => id);
  return prune({
    cachesmith: formatVersion,
    services: model.services.map(exportService),
    equals: nonEmpty(model.equals.filter(({ sides }) => sides.some(({ service }) => ids.includes(service)))),
    migrations: nonEmpty(model.migrations.filter(({ from }) => ids.includes(from)))?.map(exportMigration),
  });
}

function exportService(service: ServiceModel): unknown {
  return prune({
    id: service.id,
    title: service.title,
    titleZh: service.titleZh,
    protocol: service.protocol,
    version: service.version,
    client: service.client,
    subpath: service.subpath,
    deprecated: exportDeprecation(service.deprecated),
    complete: service.complete,
    documented: service.documented,
    checked: service.checked,
    regions: service.regions.map((region) => region.id),
    endpoints: service.endpoints.map(({ site, region, host }) => prune({ site, region, host })),
    categories: service.categories.map(({ id, title, titleZh }) => prune({ id, title, titleZh })),
    actions: service.actions.map(exportAction),
    structures: service.structures.map(exportStructure),
    enums: service.enums
      .filter((definition) => definition.shared)
      .map(({ name, type, open, description, values }) =>
        prune({ name, type, open: open || undefined, description, values: exportValues(values) }),
      ),
    errors: service.errors.map(exportError),
    releases: service.releases.map(exportRelease),
    tables: nonEmpty(service.tables)?.map(exportTable),
    errata: nonEmpty(service.errata),
  });
}

/** What a key of a definition does not say as it is written; the others follow by the schema of the export. */
function exportAction(action: ActionModel): unknown {
  return exportedPart("action", {
    ...action,
    http: action.http && { method: action.http.method, path: action.http.path },
    inferred: nonEmpty(action.inferred),
    unknown: nonEmpty(action.unknown),
    editions: nonEmpty(action.editions)?.map(exportEdition),
    deprecated: exportDeprecation(action.deprecated),
    input: exportMembers(action.input, action.since),
    output: exportMembers(action.output, action.since),
    responses:
      action.responses &&
      Object.fromEntries(
        Object.entries(action.responses).map(([status, members]) => [status, exportMembers(members, action.since)]),
      ),
    errors: action.errors.map((error) => error.code),
    paginate: exportPaginate(action.paginate),
    wait: action.wait && exportWait(action.wait),
    poll: exportPoll(action.poll),
    examples: action.examples.map(({ title, via, request, response, status, invalid }) =>
      prune({ title, via, request, response, status, invalid: Object.keys(invalid).length > 0 ? invalid : undefined }),
    ),
    failures: nonEmpty(action.failures)?.map(({ status, response }) => ({ status, response })),
    errata: nonEmpty(action.errata),
    place: { file: action.place.file, line: action.place.line },
  });
}

const exportStructure = (structure: StructureModel): unknown =>
  exportedPart("structure", {
    ...structure,
    deprecated: exportDeprecation(structure.deprecated),
    members: exportMembers(structure.members, structure.since),
    errata: nonEmpty(structure.errata),
    place: { file: structure.place.file, line: structure.place.line },
  });

const exportEdition = ({ site, doc, reviewed, rateLimit, host }: ActionModel["editions"][number]): unknown =>
  prune({ site, doc, reviewed, rateLimit, host });

const exportValues = (values: EnumModel["values"]): unknown[] =>
  values.map(({ value, name, description }) => prune({ value, name, description }));

const exportMembers = (members: readonly MemberModel[], ownerSince: Since | undefined): unknown[] =>
  members.map((member) => exportMember(member, ownerSince));

const exportMember = (member: MemberModel, ownerSince: Since | undefined): unknown =>
  exportedPart("member", {
    ...member,
    ...member.constraints,
    ...member.exactBounds,
    type: member.type.base.name,
    list: member.type.list,
    map: member.type.map,
    enum: member.enum && exportValues(member.enum.values),
    enumName: member.enum?.shared ? member.enum.name : undefined,
    open: member.enum?.open,
    since: member.since ?? ownerSince,
    deprecated: exportDeprecation(member.deprecated),
  });

function exportDeprecation(deprecation: Deprecation | undefined): unknown {
  if (!deprecation) return undefined;
  const { release, date, source, replacedBy, rename, elsewhere, reason } = deprecation;
  return prune({ release, date, source, replacedBy, rename, service: elsewhere?.service, reason });
}

function exportPaginate(paginate: PaginateModel | undefined): unknown {
  if (!paginate) return undefined;
  const { style, offset, base, limit, page, size, marker, next, items, total, defaultLimit, item } = paginate;
  return prune({
    style,
    offset,
    base,
    limit,
    page,
    size,
    marker,
    next,
    items,
    total,
    defaultLimit,
    item: typeText(item),
  });
}

function exportWait({ id, fallback, action, row, status, ...step }: WaitModel): unknown {
  const { done, failed, absent, expect, rejected, then } = step;
  const ends = { done, failed, absent, expect, rejected };
  return prune({ id, fallback, action, row, status, ...ends, then: then && exportWait(then) });
}

function exportPoll(poll: PollModel | undefined): unknown {
  if (!poll) return undefined;
  const { id, list, fallback, settle, ...others } = poll;
  const older = fallback && prune({ id: fallback.id, list: fallback.list || undefined });
  return prune({ id, list: list || undefined, fallback: older, ...others, settle: settle || undefined });
}

function exportError(error: ErrorModel): unknown {
  const { code, number, scope, status, message, retry, executed, description, solution, source } = error;
  return prune({ code, number, scope, status, message, retry, executed, description, solution, source });
}
