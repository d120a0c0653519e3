import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Memory } from "../load/memory.js";
import type { ServiceSpec, Spec, SpecFile } from "../load/spec.js";
import { background } from "./background.js";
import { constraints } from "./constraints.js";
import { declarations } from "./declarations.js";
import { enums } from "./enums.js";
import { equals } from "./equals.js";
import { examples } from "./examples.js";
import { failures } from "./failures.js";
import { files } from "./files.js";
import { words } from "./mend.js";
import { migrations } from "./migrations.js";
import { names } from "./names.js";
import { paginate } from "./paginate.js";
import { poll } from "./poll.js";
import { price } from "./price.js";
import { properties } from "./properties.js";
import { addresses, packageName } from "./published.js";
import { references } from "./references.js";
import { satisfiable } from "./satisfiable.js";
import { schema, type Shape } from "./schema.js";
import { secrets } from "./secrets.js";
import { services, siblings } from "./services.js";
import { tables } from "./tables.js";
import { filled, unfinished } from "./unfinished.js";
import { values } from "./values.js";
import { wait } from "./wait.js";

/** The rule families, one a file, in the order in which a reader of the spec would ask. */
const families: readonly ((service: ServiceSpec) => Diagnostic[])[] = [
  services,
  addresses,
  files,
  references,
  enums,
  names,
  properties,
  declarations,
  constraints,
  satisfiable,
  values,
  secrets,
  paginate,
  wait,
  background,
  poll,
  price,
  examples,
  failures,
  tables,
];

/**
 * Everything that is wrong with a spec, by place. Of a file with a wrong shape the other rules see what is right about it; a
 * service with a file that cannot be mended is left to its shape.
 */
export function check(spec: Spec, memory?: Memory): Diagnostic[] {
  const { findings, mended } = schema(spec, memory);
  const drafts = spec.services.flatMap((service) => unfinished(service, spec.schemas));
  const seen = mended.size === 0 ? spec : mendedSpec(spec, mended);
  const services = drafts.length > 0 ? seen.services.map(filled) : seen.services;
  const others = [
    ...packageName(spec),
    ...(seen.services.length === spec.services.length ? siblings(seen) : []),
    ...migrations(seen),
    ...equals(seen),
    ...services.flatMap((service) => families.flatMap((family) => family(service))),
  ];
  return [...findings, ...drafts, ...withoutEchoes(others, mended)].sort(byPlace);
}

/** The spec with what is right about its wrong files. */
function mendedSpec(spec: Spec, mended: Shape["mended"]): Spec {
  const lost = spec.services.filter((service) => filesOf(service).some((file) => isLost(file, mended)));
  const of = <File extends SpecFile<unknown>>(file: File): File => {
    const whole = mended.get(file.file);
    return whole === undefined ? file : { ...file, data: whole.data };
  };
  const one = <File extends SpecFile<unknown>>(file: File | undefined): File | undefined =>
    file === undefined || isLost(file, mended) ? undefined : of(file);
  const services = spec.services
    .filter((service) => !lost.includes(service))
    .map((service): ServiceSpec => ({
      ...service,
      service: of(service.service),
      actions: service.actions.map(of),
      structures: service.structures.map(of),
      enums: one(service.enums),
      errors: one(service.errors),
      changelog: service.changelog.map(of),
      upstream: one(service.upstream),
      tables: one(service.tables),
    }));
  // What leads from one service to another is judged when all are there.
  const isWhole = lost.length === 0;
  const migrations = spec.migrations.filter((file) => isWhole && !isLost(file, mended)).map(of);
  return { ...spec, services, migrations, equals: isWhole ? one(spec.equals) : undefined };
}

const isLost = ({ file }: SpecFile<unknown>, mended: Shape["mended"]): boolean =>
  mended.has(file) && mended.get(file) === undefined;

const filesOf = ({ service, actions, structures, enums, errors, changelog, upstream, tables }: ServiceSpec) =>
  [service, ...actions, ...structures, enums, errors, ...changelog, upstream, tables].flatMap((file) => file ?? []);

/** Without what may only be said because something was taken out of a wrong file; an example depends on all of it. */
function withoutEchoes(findings: readonly Diagnostic[], mended: Shape["mended"]): readonly Diagnostic[] {
  const files = [...mended].filter(([, found]) => found !== undefined && found.lost.length > 0);
  const lost = new Set(files.flatMap(([, found]) => found?.lost ?? []).map((name) => name.toLowerCase()));
  const isEcho = ({ code, message, place }: Diagnostic): boolean =>
    words(message).some((word) => lost.has(word)) ||
    (code.startsWith("example-") && files.some(([file]) => file === place.file));
  return files.length === 0 ? findings : findings.filter((finding) => !isEcho(finding));
}
