import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, ServiceSpec } from "../load/spec.js";
import { parseType } from "../load/vocabulary.js";
import { outputsOf } from "./members.js";

/** Waiters: the id is returned, and the action that takes it polls. */
export function wait(service: ServiceSpec): Diagnostic[] {
  return service.actions.flatMap((file) => [
    ...checkId(file),
    ...checkPolling(file, service),
    ...checkTypes(file, service),
  ]);
}

function checkId({ data, place }: ActionFile): Diagnostic[] {
  const outputs = outputsOf(data);
  if (data.wait === undefined || Object.hasOwn(outputs, data.wait.id)) return [];
  const { id } = data.wait;
  const message = `wait names "${id}", which is no output of ${data.action}.${suggest(id, Object.keys(outputs))}`;
  return [error("wait-unknown", place(["wait", "id"]), message)];
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

function checkTypes({ data, place }: ActionFile, { actions }: ServiceSpec): Diagnostic[] {
  const { action, wait: waiter } = data;
  const polling = actions.find((file) => file.data.action === waiter?.action)?.data;
  if (waiter === undefined || polling?.poll === undefined) return [];
  const returned = outputsOf(data)[waiter.id]?.type;
  const taken = polling.input?.[polling.poll.id]?.type;
  // A list of ids is waited for one by one, so only the type of one id counts.
  if (returned === undefined || taken === undefined || wireKind(returned) === wireKind(taken)) return [];
  const message = `${action} returns ${waiter.id} as ${returned}, but ${polling.action} takes ${polling.poll.id} as ${taken}.`;
  return [error("wait-type", place(["wait", "id"]), message)];
}

/** An id that a page calls a float is the same number on the wire. */
function wireKind(type: string): string {
  const { name } = parseType(type);
  return name === "float" ? "integer" : name;
}
