import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, ServiceSpec } from "../load/spec.js";
import { parseType } from "../definition/index.js";
import { outputsOf, structuresOf, valueSetOf } from "./members.js";
import { resolve, type Reached } from "./reach.js";

/** Waiters: the id is returned or taken, and the action that takes it polls. */
export function wait(service: ServiceSpec): Diagnostic[] {
  return service.actions.flatMap((file) => [
    ...checkId(file, service),
    ...checkDone(file, service),
    ...checkPolling(file, service),
    ...checkTypes(file, service),
  ]);
}

function checkId({ data, place }: ActionFile, service: ServiceSpec): Diagnostic[] {
  if (data.wait === undefined) return [];
  const { id, fallback } = data.wait;
  const older =
    fallback === undefined ? undefined : reachId({ ...data, wait: { ...data.wait, id: fallback } }, service);
  const lost: Diagnostic[] =
    older !== undefined && "stuck" in older
      ? [
          error(
            "wait-unknown",
            place(["wait", "fallback"]),
            `wait names "${fallback ?? ""}", which is neither an output nor an input of ${data.action}.${suggest(older.stuck, older.known)}`,
          ),
        ]
      : [];
  const found = reachId(data, service);
  if (!("stuck" in found)) return lost;
  const message = `wait names "${id}", which is neither an output nor an input of ${data.action}.${suggest(found.stuck, found.known)}`;
  return [error("wait-unknown", place(["wait", "id"]), message)];
}

/** The member that holds the id: an output, or else an input. */
function reachId({ wait: waiter, input = {}, ...data }: ActionFile["data"], service: ServiceSpec): Reached {
  const path = waiter?.id ?? "";
  const structures = structuresOf(service);
  const returned = resolve(path, outputsOf(data), structures);
  const taken = "stuck" in returned ? resolve(path, input, structures) : returned;
  return "stuck" in taken ? returned : taken;
}

function checkPolling({ data, place }: ActionFile, { actions }: ServiceSpec): Diagnostic[] {
  if (data.wait === undefined) return [];
  const { action } = data.wait;
  const polling = actions.find((file) => file.data.action === action);
  if (polling?.data.poll !== undefined) return [];
  const known = actions.map((file) => file.data.action);
  const message =
    polling === undefined
      ? `wait names action "${action}", which is not defined.${suggest(action, known)}`
      : `${data.action} waits on ${action}, which has no poll section.`;
  return [error("wait-unknown", place(["wait", "action"]), message)];
}

function checkTypes({ data, place }: ActionFile, service: ServiceSpec): Diagnostic[] {
  const { action, wait: waiter } = data;
  const polling = service.actions.find((file) => file.data.action === waiter?.action)?.data;
  if (waiter === undefined || polling?.poll === undefined) return [];
  const found = reachId(data, service);
  const returned = "stuck" in found ? undefined : found.member.type;
  const taken = polling.input?.[polling.poll.id]?.type;
  // A list of ids is waited for one by one, so only the type of one id counts.
  if (returned === undefined || taken === undefined || wireKind(returned) === wireKind(taken)) return [];
  const message = `${action} has ${waiter.id} as ${returned}, but ${polling.action} takes ${polling.poll.id} as ${taken}.`;
  return [error("wait-type", place(["wait", "id"]), message)];
}

/** States of its own are values that the polling action can tell. */
function checkDone({ data, place }: ActionFile, service: ServiceSpec): Diagnostic[] {
  const polling = service.actions.find((file) => file.data.action === data.wait?.action)?.data;
  if (data.wait?.done === undefined || polling?.poll === undefined) return [];
  const status = resolve(polling.poll.status, outputsOf(polling), structuresOf(service));
  if ("stuck" in status) return [];
  const values = valueSetOf(status.member, service)?.values.map(({ value }) => value);
  return data.wait.done.flatMap((value, index) =>
    values?.includes(value) === false
      ? [
          error(
            "wait-values",
            place(["wait", "done", index]),
            `${JSON.stringify(value)} in done is no value of ${polling.poll?.status} of ${polling.action}; it has ${values.join(", ")}.`,
          ),
        ]
      : [],
  );
}

/** An id that a page calls a float is the same number on the wire. */
function wireKind(type: string): string {
  const {
    base: { name },
  } = parseType(type);
  return name === "float" ? "integer" : name;
}
