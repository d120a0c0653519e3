import { beside, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { suggest } from "../diagnostics/suggest.js";
import type {
  ActionFile,
  ActionMigrationYaml,
  MigrationYaml,
  Path,
  ServiceSpec,
  Spec,
  SpecFile,
} from "../load/spec.js";
import { protocols } from "../protocols/index.js";
import { conform } from "./conform.js";
import { codeMoves, moves } from "./moves.js";

type File = SpecFile<MigrationYaml>;

/** Migrations between services: every name exists where it is said to be, and no action is left out. */
export function migrations(spec: Spec): Diagnostic[] {
  return [...repeatedServices(spec.migrations), ...spec.migrations.flatMap((file) => migration(file, spec))];
}

function migration(file: File, { services }: Spec): Diagnostic[] {
  const { from, to } = file.data;
  const ids = services.map(({ id }) => id);
  const unknown = (["from", "to"] as const).filter((key) => !ids.includes(file.data[key]));
  const [before, after] = [from, to].map((id) => services.find((service) => service.id === id));
  if (before === undefined || after === undefined)
    return unknown.map((key) => {
      const says = `this spec has no service "${file.data[key]}".${suggest(file.data[key], ids)}`;
      return error("unknown-service", file.place([key]), says);
    });
  return [
    ...fileName(file),
    ...missingActions(file, before),
    ...codeMoves(file, before, after),
    ...file.data.actions.flatMap((entry, index) => actionEntry(file, entry, index, before, after)),
  ];
}

/** `huawei-dcs/migrations/v1-v2.yaml` leads from huawei-dcs/v1 to huawei-dcs/v2. */
function fileName(file: File): Diagnostic[] {
  const [product = "", version = ""] = file.data.from.split("/");
  const expected = `spec/${product}/migrations/${version}-${file.data.to.split("/")[1] ?? ""}.yaml`;
  if (file.file === expected) return [];
  const says = `the migration from ${file.data.from} to ${file.data.to} lies in ${file.file}; it belongs in ${expected}.`;
  return [error("file-name", file.place(["from"]), says)];
}

/** A service has one successor: two would leave callers in doubt. */
function repeatedServices(files: readonly File[]): Diagnostic[] {
  return files.flatMap((file, index) => {
    const earlier = files.slice(0, index).find(({ data }) => data.from === file.data.from);
    if (earlier === undefined) return [];
    const says = `${earlier.file} says already what became of ${file.data.from}; keep one.`;
    return [beside(error("duplicate-entry", file.place(["from"]), says), earlier.place(["from"]), "said here first")];
  });
}

function missingActions(file: File, { actions }: ServiceSpec): Diagnostic[] {
  const entries = new Set(file.data.actions.map(({ from }) => from));
  return actions
    .filter(({ data }) => !entries.has(data.action))
    .map(({ data }) =>
      error(
        "migration-missing",
        file.placeOfKey(["actions"]),
        `action ${data.action} of ${file.data.from} has no entry; say what became of it, or to: null.`,
      ),
    );
}

function actionEntry(
  file: File,
  entry: ActionMigrationYaml,
  index: number,
  before: ServiceSpec,
  after: ServiceSpec,
): Diagnostic[] {
  const path: Path = ["actions", index];
  const old = actionNamed(before, entry.from);
  const now = entry.to === null ? undefined : actionNamed(after, entry.to);
  const found: Diagnostic[] = [
    ...(old === undefined ? [unknownAction(file, [...path, "from"], entry.from, before)] : []),
    ...(entry.to !== null && now === undefined ? [unknownAction(file, [...path, "to"], entry.to, after)] : []),
  ];
  if (file.data.actions.findIndex(({ from }) => from === entry.from) < index)
    found.push(error("duplicate-entry", file.place([...path, "from"]), `${entry.from} has an entry before; keep one.`));
  if (old === undefined || found.length > 0) return found;
  return [
    ...moves({ file, path, entry, before, after, old, now }),
    ...example(file, entry, path, [before, old, after, now]),
  ];
}

const actionNamed = ({ actions }: ServiceSpec, name: string): ActionFile | undefined =>
  actions.find(({ data }) => data.action === name);

function unknownAction(file: File, path: Path, name: string, service: ServiceSpec): Diagnostic {
  const known = service.actions.map(({ data }) => data.action);
  return guessed(error("migration-unknown", file.place(path), `${service.id} has no action "${name}".`), name, known);
}

type Sides = readonly [ServiceSpec, ActionFile, ServiceSpec, ActionFile | undefined];

/** Both calls of the example satisfy the definitions; what the client fills in may be absent. */
function example(file: File, entry: ActionMigrationYaml, path: Path, [before, old, after, now]: Sides): Diagnostic[] {
  return [["before", before, old] as const, ["after", after, now] as const].flatMap(([side, service, action]) => {
    const input = entry.example?.[side];
    if (input === undefined || action === undefined) return [];
    const { data } = service.service;
    const filled = protocols.get(data.protocol)?.filled(data) ?? [];
    const members = Object.entries(action.data.input ?? {}).filter(([name]) => !filled.includes(name) || name in input);
    return conform(service, { strict: true })
      .members(input, Object.fromEntries(members), [])
      .map(({ path: inner, at, message, hint = "" }) => {
        const place = [...path, "example", side, ...inner];
        const name = inner.length === 0 ? "it" : inner.join(".");
        const says = `example ${side} of ${entry.from}: ${name} ${message}.${hint}`;
        return error("migration-example", at === "key" ? file.placeOfKey(place) : file.place(place), says);
      });
  });
}
