import { allOutputs } from "../model/reach.js";
import type { ActionModel, PollModel, ServiceModel, WaitModel } from "../model/model.js";
import type { Literal } from "../render/output.js";
import { code } from "./statements.js";

/** What a call can be waited for: the task that it starts, or what it polls itself. A paged action answers rows instead. */
export function waitOf({ name, wait, poll, paginate }: ActionModel): WaitModel | undefined {
  return wait ?? (poll && !paginate ? ownWait(name, poll) : undefined);
}

/** What an action that polls was asked about, by its newer input or by its older one. */
const ownWait = (action: string, { id, fallback }: PollModel): WaitModel => ({
  ...{ id, action },
  ...(fallback && { fallback: fallback.id }),
});

/** True when there are several ids that are polled one by one, so that each has an answer. */
export function waitsForEach(action: ActionModel, wait: WaitModel, service: ServiceModel): boolean {
  if (pollingOf(wait, service)?.poll?.list === true) return false;
  const owner = [...allOutputs(action), ...action.input].find(({ name }) => name === wait.id);
  return wait.id.includes("[]") || owner?.type.list === true;
}

export function waitValue(action: ActionModel, wait: WaitModel, service: ServiceModel): Literal {
  const names = wait.action === action.name ? [] : sharedInputs(action, pollingOf(wait, service));
  return {
    id: wait.id,
    fallback: wait.fallback,
    poll: code(`() => ${wait.action}`),
    with: names.length > 0 ? names : undefined,
    done: wait.done,
  };
}

export function pollValue({ id, list, fallback, status, done, failed, message, settle }: PollModel): Literal {
  const older = fallback && { id: fallback.id, list: fallback.list ? true : undefined };
  return {
    id,
    list: list ? true : undefined,
    fallback: older,
    status,
    done,
    failed,
    message,
    settle: settle ? true : undefined,
  };
}

const pollingOf = ({ action }: WaitModel, { actions }: ServiceModel): ActionModel | undefined =>
  actions.find(({ name }) => name === action);

/** Inputs that say whose the id is: a poll needs them, and the call may have named them. */
function sharedInputs({ input }: ActionModel, polling: ActionModel | undefined): string[] {
  const own = new Set(input.map(({ name }) => name));
  const needed = (polling?.input ?? []).filter((member) => member.required || member.in === "path");
  return needed.map(({ name }) => name).filter((name) => own.has(name) && name !== polling?.poll?.id);
}
