import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { suggest } from "../diagnostics/suggest.js";
import type { EqualsYaml, Path, ServiceSpec, Spec, SpecFile } from "../load/spec.js";
import { protocols } from "../protocols/index.js";
import { conform } from "./conform.js";

type File = SpecFile<EqualsYaml>;

/** Equals across the vendors: each task once, its services and actions exist, and its calls satisfy the definitions. */
export function equals({ equals: file, services }: Spec): Diagnostic[] {
  if (file === undefined) return [];
  const tasks = file.data.equals.map(({ task }) => task);
  return file.data.equals.flatMap(({ task, sides }, index) => {
    const path: Path = ["equals", index];
    const repeated = tasks.indexOf(task) < index;
    const message = `task ${task} has an entry before; keep one.`;
    return [
      ...(repeated ? [error("duplicate-entry", file.place([...path, "task"]), message)] : []),
      ...Object.entries(sides).flatMap(([id, side]) => checkSide(file, [...path, "sides", id], id, side, services)),
    ];
  });
}

type Side = EqualsYaml["equals"][number]["sides"][string];

function checkSide(
  file: File,
  path: Path,
  id: string,
  { steps, note }: Side,
  services: readonly ServiceSpec[],
): Diagnostic[] {
  const ids = services.map((service) => service.id);
  const service = services.find((one) => one.id === id);
  if (service === undefined)
    return [error("unknown-service", file.placeOfKey(path), `this spec has no service "${id}".${suggest(id, ids)}`)];
  if (steps.length === 0 && note === undefined) {
    const message = `${id} has no action for this task; say in note what to do instead.`;
    return [error("equals-unexplained", file.place([...path, "steps"]), message)];
  }
  return steps.flatMap((step, index) => checkStep(file, [...path, "steps", index], step, service));
}

function checkStep(file: File, path: Path, { action: name, input = {} }: Side["steps"][number], service: ServiceSpec) {
  const action = service.actions.find(({ data }) => data.action === name);
  if (action === undefined) {
    const known = service.actions.map(({ data }) => data.action);
    const finding = error("equals-unknown", file.place([...path, "action"]), `${service.id} has no action "${name}".`);
    return [guessed(finding, name, known)];
  }
  const { data } = service.service;
  const filled = protocols.get(data.protocol)?.filled(data) ?? [];
  const members = Object.entries(action.data.input ?? {}).filter(([member]) => !filled.includes(member));
  return conform(service, { strict: true })
    .members(input, Object.fromEntries(members), [])
    .map(({ path: inner, at, message, hint = "" }) => {
      const place = [...path, "input", ...inner];
      const says = `the call of ${name}: ${inner.length === 0 ? "it" : inner.join(".")} ${message}.${hint}`;
      return error("equals-input", at === "key" ? file.placeOfKey(place) : file.place(place), says);
    });
}
