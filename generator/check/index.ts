import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Memory } from "../load/memory.js";
import type { ServiceSpec, Spec } from "../load/spec.js";
import { background } from "./background.js";
import { constraints } from "./constraints.js";
import { declarations } from "./declarations.js";
import { enums } from "./enums.js";
import { equals } from "./equals.js";
import { examples } from "./examples.js";
import { failures } from "./failures.js";
import { files } from "./files.js";
import { migrations } from "./migrations.js";
import { names } from "./names.js";
import { paginate } from "./paginate.js";
import { poll } from "./poll.js";
import { properties } from "./properties.js";
import { references } from "./references.js";
import { satisfiable } from "./satisfiable.js";
import { schema } from "./schema.js";
import { secrets } from "./secrets.js";
import { services, siblings } from "./services.js";
import { tables } from "./tables.js";
import { filled, unfinished } from "./unfinished.js";
import { values } from "./values.js";
import { wait } from "./wait.js";

/** The rule families, one a file, in the order in which a reader of the spec would ask. */
const families: readonly ((service: ServiceSpec) => Diagnostic[])[] = [
  services,
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
  examples,
  failures,
  tables,
];

/** Everything that is wrong with a spec, by place. Shape comes first: while it is wrong, nothing else can be judged. */
export function check(spec: Spec, memory?: Memory): Diagnostic[] {
  const misshapen = schema(spec, memory);
  const drafts = spec.services.flatMap((service) => unfinished(service, spec.schemas));
  if (misshapen.length > 0) return [...misshapen, ...drafts].sort(byPlace);
  const services = drafts.length > 0 ? spec.services.map(filled) : spec.services;
  return [
    ...drafts,
    ...siblings(spec),
    ...migrations(spec),
    ...equals(spec),
    ...services.flatMap((service) => families.flatMap((family) => family(service))),
  ].sort(byPlace);
}
