import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, Members, Path, ServiceSpec, WaitYaml } from "../load/spec.js";
import { parseType } from "../definition/index.js";
import { outputsOf, structuresOf, valueSetOf } from "./members.js";
import { resolve, type Reached } from "./reach.js";

type State = string | number | boolean;

/** One step of a wait: where it is written, and what its ids can be taken from. */
interface Step {
  readonly file: ActionFile;
  readonly wait: WaitYaml;
  readonly path: Path;
  /** The action whose outputs have the ids: the one that begins the work, or the one that polled before. */
  readonly source: ActionFile["data"];
  readonly polling: ActionFile["data"] | undefined;
}

/** Waiters: the id is returned or taken, and the action that takes it polls. */
export function wait(service: ServiceSpec): Diagnostic[] {
  return service.actions.flatMap((file) =>
    stepsOf(file, service).flatMap((step) => [
      ...checkIds(step, service),
      ...checkStates(step, service),
      ...checkRow(step, service),
      ...checkPolling(step, service),
      ...checkTypes(step, service),
      ...checkExpected(step, service),
      ...checkRejected(step, service),
    ]),
  );
}

function stepsOf(file: ActionFile, { actions }: ServiceSpec): Step[] {
  const steps: Step[] = [];
  let source = file.data;
  let path: Path = ["wait"];
  for (let next = file.data.wait; next !== undefined; next = next.then) {
    const { action } = next;
    const polling = actions.find(({ data }) => data.action === action)?.data;
    steps.push({ file, wait: next, path, source, polling });
    path = [...path, "then"];
    if (polling === undefined) return steps;
    source = polling;
  }
  return steps;
}

function checkIds({ file, wait: { id, fallback }, path, source }: Step, service: ServiceSpec): Diagnostic[] {
  return Object.entries({ id, fallback }).flatMap(([key, member]) => {
    if (member === undefined) return [];
    const found = reach(member, source, file.data.input ?? {}, service);
    if (!("stuck" in found)) return [];
    const message = `wait names "${member}", which is neither an output nor an input of ${source.action}.${suggest(found.stuck, found.known)}`;
    return [error("wait-unknown", file.place([...path, key]), message)];
  });
}

/** The member at the end of a path: an output, or else an input. */
function reach(path: string, source: ActionFile["data"], input: Members, service: ServiceSpec): Reached {
  const structures = structuresOf(service);
  const returned = resolve(path, outputsOf(source), structures);
  const taken = "stuck" in returned ? resolve(path, input, structures) : returned;
  return "stuck" in taken ? returned : taken;
}

function checkPolling({ file, wait: { action }, path, polling }: Step, { actions }: ServiceSpec): Diagnostic[] {
  if (polling?.poll !== undefined) return [];
  const known = actions.map(({ data }) => data.action);
  const finding = (message: string): Diagnostic => error("wait-unknown", file.place([...path, "action"]), message);
  return polling === undefined
    ? [guessed(finding(`wait names action "${action}", which is not defined.`), action, known)]
    : [finding(`${file.data.action} waits on ${action}, which has no poll section.`)];
}

function checkTypes({ file, wait: { id }, path, source, polling }: Step, service: ServiceSpec): Diagnostic[] {
  if (polling?.poll?.id === undefined) return [];
  const found = reach(id, source, file.data.input ?? {}, service);
  const returned = "stuck" in found ? undefined : found.member.type;
  const taken = polling.input?.[polling.poll.id]?.type;
  // A list of ids is waited for one by one, so only the type of one id counts.
  if (returned === undefined || taken === undefined || wireKind(returned) === wireKind(taken)) return [];
  const message = `${source.action} has ${id} as ${returned}, but ${polling.action} takes ${polling.poll.id} as ${taken}.`;
  return [error("wait-type", file.place([...path, "id"]), message)];
}

/** States of its own are values that the polling action can tell. */
function checkStates({ file, wait: own, path, polling }: Step, service: ServiceSpec): Diagnostic[] {
  if (polling?.poll === undefined) return [];
  const { status = polling.poll.status } = own;
  const where = `${status} of ${polling.action}`;
  const reached = resolve(status, outputsOf(polling), structuresOf(service));
  return (["done", "failed"] as const).flatMap((list) =>
    checkValues(own[list] ?? [], reached, service, (value, index, known) =>
      error(
        "wait-values",
        file.place([...path, list, index]),
        `${JSON.stringify(value)} in ${list} is no value of ${where}; it has ${known}.`,
      ),
    ),
  );
}

/** Where the row and its state are here: outputs of the polling action, and a state needs the values that end the wait. */
function checkRow({ file, wait: { row, status, done }, path, polling }: Step, service: ServiceSpec): Diagnostic[] {
  if (polling?.poll === undefined) return [];
  const state = status ?? polling.poll.status;
  const rows = state.lastIndexOf("[].") + 3;
  if (row !== undefined && rows < 3)
    return [
      error("wait-unknown", file.place([...path, "row"]), `wait.row is "${row}", but "${state}" looks at no rows.`),
    ];
  const places = {
    ...(row !== undefined && { row: state.slice(0, rows) + row }),
    ...(status !== undefined && { status }),
  };
  const unknown = Object.entries(places).flatMap(([key, member]) => {
    const found = resolve(member, outputsOf(polling), structuresOf(service));
    if (!("stuck" in found)) return [];
    const message = `wait.${key} "${member}" leads to no output of ${polling.action}.${suggest(found.stuck, found.known)}`;
    return [error("wait-unknown", file.place([...path, key]), message)];
  });
  if (status === undefined || done !== undefined) return unknown;
  const message = `wait has a status of its own, "${status}", and no done: add the values that end the wait well.`;
  return [...unknown, error("wait-values", file.place([...path, "status"]), message)];
}

function checkValues(
  given: readonly State[],
  status: Reached,
  service: ServiceSpec,
  report: (value: State, index: number, known: string) => Diagnostic,
): Diagnostic[] {
  if ("stuck" in status) return [];
  const values: readonly State[] | undefined = valueSetOf(status.member, service)?.values.map(({ value }) => value);
  if (values === undefined) return [];
  return given.flatMap((value, index) => (values.includes(value) ? [] : [report(value, index, values.join(", "))]));
}

/** What must be seen in the end is an output of the polling action and an input of the call. */
function checkExpected({ file, wait: { expect = {} }, path, polling }: Step, service: ServiceSpec): Diagnostic[] {
  const { action, input = {} } = file.data;
  const structures = structuresOf(service);
  return Object.entries(expect).flatMap(([output, name]) => {
    const at = file.place([...path, "expect", output]);
    const seen = polling && resolve(output, outputsOf(polling), structures);
    const asked = resolve(name, input, structures);
    return [
      ...(seen !== undefined && "stuck" in seen
        ? [
            error(
              "wait-unknown",
              at,
              `wait expects "${output}", which is no output of ${polling?.action}.${suggest(seen.stuck, seen.known)}`,
            ),
          ]
        : []),
      ...("stuck" in asked
        ? [
            error(
              "wait-unknown",
              at,
              `wait expects the value of "${name}", which is no input of ${action}.${suggest(asked.stuck, asked.known)}`,
            ),
          ]
        : []),
    ];
  });
}

/** Rows that were refused have a state and an id. */
function checkRejected({ file, wait: { rejected }, path }: Step, service: ServiceSpec): Diagnostic[] {
  if (rejected === undefined) return [];
  const { action } = file.data;
  const outputs = outputsOf(file.data);
  const structures = structuresOf(service);
  const unknown = (["status", "id"] as const).flatMap((key) => {
    const found = resolve(rejected[key], outputs, structures);
    if (!("stuck" in found)) return [];
    const message = `wait.rejected names "${rejected[key]}", which is no output of ${action}.${suggest(found.stuck, found.known)}`;
    return [error("wait-unknown", file.place([...path, "rejected", key]), message)];
  });
  const status = resolve(rejected.status, outputs, structures);
  const wrong = checkValues(rejected.failed, status, service, (value, index, known) =>
    error(
      "wait-values",
      file.place([...path, "rejected", "failed", index]),
      `${JSON.stringify(value)} is no value of ${rejected.status} of ${action}; it has ${known}.`,
    ),
  );
  return [...unknown, ...wrong];
}

/** An id that a page calls a float is the same number on the wire. */
function wireKind(type: string): string {
  const {
    base: { name },
  } = parseType(type);
  return name === "float" ? "integer" : name;
}
