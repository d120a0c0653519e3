import { code } from "../layout/literal.js";
import { outputName } from "../naming.js";
import { allOutputs } from "../model/reach.js";
import type { ActionModel, PollModel, ServiceModel, WaitModel } from "../model/model.js";
import type { Literal } from "../render/output.js";

/** What a call can be waited for: the task that it starts, or what it polls itself. A paged action answers rows instead. */
export function waitOf({ name, wait, poll, paginate }: ActionModel): WaitModel | undefined {
  if (wait !== undefined || poll?.id === undefined || paginate) return wait;
  // It was asked about one thing by its newer input or by its older one.
  return { id: poll.id, action: name, ...(poll.fallback && { fallback: poll.fallback.id }) };
}

/** Type of what ends the wait: a response of the action that polls last, one for each of several ids, or none for a deletion. */
export function resultType(action: ActionModel, wait: WaitModel, service: ServiceModel): string {
  const [last, owner] = lastStep(action, wait, service);
  const polling = pollingOf(last, service);
  const each = `actions.${outputName(last.action)}`;
  const isMaybe = (last.absent ?? polling?.poll?.absent) === "done";
  const type = isMaybe ? `${each} | undefined` : each;
  if (!waitsForEach(owner, last, polling)) return type;
  return isMaybe ? `(${type})[]` : `${type}[]`;
}

/** The last step of a wait, and the action whose outputs it takes ids from. */
function lastStep(action: ActionModel, wait: WaitModel, service: ServiceModel): readonly [WaitModel, ActionModel] {
  const polling = pollingOf(wait, service);
  return wait.then && polling ? lastStep(polling, wait.then, service) : [wait, action];
}

/** True when there are several ids that are polled one by one, so that each has an answer. */
function waitsForEach(action: ActionModel, { id, fallback }: WaitModel, polling: ActionModel | undefined): boolean {
  if (polling?.poll?.list === true) return false;
  const members = [...allOutputs(action), ...action.input];
  const isList = (path: string): boolean => members.find(({ name }) => name === path)?.type.list === true;
  return id.includes("[]") || isList(id) || (fallback !== undefined && isList(fallback));
}

export function waitValue(action: ActionModel, wait: WaitModel, service: ServiceModel): Literal {
  const names = wait.action === action.name ? [] : sharedInputs(action, pollingOf(wait, service));
  const { id, fallback, row, status, done, failed, absent, expect, rejected, then } = wait;
  return {
    id,
    fallback,
    poll: code(`() => ${wait.action}`),
    with: names.length > 0 ? names : undefined,
    ...{ row, status, done, failed, absent, expect, rejected },
    then: then && waitValue(action, then, service),
  };
}

export function pollValue({ id, list, fallback, settle, ...others }: PollModel, action: ActionModel): Literal {
  const older = fallback && { id: fallback.id, list: fallback.list ? true : undefined };
  const page = firstPage(action);
  return { id, list: list ? true : undefined, fallback: older, page, ...others, settle: settle ? true : undefined };
}

/** Inputs of the first page that a request must have, of as many rows as it may have. */
function firstPage({ input, paginate }: ActionModel): Record<string, number> | undefined {
  if (paginate === undefined) return undefined;
  const { offset, base = 0, page, limit, size } = paginate;
  const inputs = input.flatMap(({ name, required, constraints, default: usual }): [string, number][] => {
    if (!required) return [];
    if (name === offset) return [[name, base]];
    if (name === page) return [[name, 1]];
    const rows = constraints.max ?? (typeof usual === "number" ? usual : 20);
    return name === limit || name === size ? [[name, rows]] : [];
  });
  return inputs.length > 0 ? Object.fromEntries(inputs) : undefined;
}

const pollingOf = ({ action }: WaitModel, { actions }: ServiceModel): ActionModel | undefined =>
  actions.find(({ name }) => name === action);

/**
 * Inputs that say whose the id is: a poll needs them, and the call may have named them. A list that takes no id is narrowed by
 * what the call must name.
 */
function sharedInputs({ input }: ActionModel, polling: ActionModel | undefined): string[] {
  const own = new Set(input.map(({ name }) => name));
  const narrows = (name: string): boolean =>
    polling?.poll?.id === undefined && input.some((member) => member.name === name && member.required);
  const needed = (polling?.input ?? []).filter(
    (member) => member.required || member.in === "path" || narrows(member.name),
  );
  return needed.map(({ name }) => name).filter((name) => own.has(name) && name !== polling?.poll?.id);
}
