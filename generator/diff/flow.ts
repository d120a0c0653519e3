import type { Context } from "./context.js";
import type { ActionDocument } from "./document.js";
import { same, valueText, type Finding, type Subject } from "./finding.js";

/** Paging, waiting and polling: what a call can do beside answering. */
export function compareFlow(
  subject: Subject,
  before: ActionDocument,
  after: ActionDocument,
  context: Context,
): Finding[] {
  return [
    ...comparePaging(subject, before, after, context),
    ...compareWaiting(subject, before, after, context),
    ...(same(before.poll, after.poll) ? [] : [polling(subject, before, after)]),
  ];
}

function comparePaging(
  subject: Subject,
  before: ActionDocument,
  after: ActionDocument,
  { structures }: Context,
): Finding[] {
  const [old, now] = [before.paginate, after.paginate];
  if (same(old, now)) return [];
  if (old === undefined) return [{ rule: "paginate-added", subject }];
  if (now === undefined) return [{ rule: "paginate-removed", subject }];
  const { item: oldRow = "any", ...oldWay } = old;
  const { item: row = "any", ...way } = now;
  const base = (type: string): string => type.replace(/\w+(?=>|$)/u, (name) => structures.get(name) ?? name);
  return [
    ...(base(oldRow) === row ? [] : [{ rule: "paginate-row-changed", subject, before: oldRow, after: row } as const]),
    ...(same(oldWay, way)
      ? []
      : [{ rule: "paginate-changed", subject, before: keyed(oldWay, way), after: keyed(way, oldWay) } as const]),
  ];
}

/** An action that polls stays the same one under its new name. */
function compareWaiting(
  subject: Subject,
  before: ActionDocument,
  after: ActionDocument,
  { actions }: Context,
): Finding[] {
  const now = after.wait;
  const old = before.wait && { ...before.wait, action: actions.get(before.wait.action) ?? before.wait.action };
  if (same(old, now)) return [];
  if (old === undefined) return [{ rule: "wait-added", subject }];
  if (now === undefined) return [{ rule: "wait-removed", subject }];
  const rule = old.action === now.action && isForEach(before) === isForEach(after) ? "wait-id-changed" : "wait-changed";
  return [{ rule, subject, before: told(old), after: told(now) }];
}

/** True when each of several ids has a result. */
function isForEach({ wait, input, output }: ActionDocument): boolean {
  const id = wait?.id ?? "";
  return id.includes("[]") || [...output, ...input].find(({ name }) => name === id)?.list === true;
}

const told = ({ action, id, done }: NonNullable<ActionDocument["wait"]>): string =>
  `${action} with ${id}${done === undefined ? "" : ` until ${done.join(" or ")}`}`;

const polling = (subject: Subject, { poll: old }: ActionDocument, { poll: now }: ActionDocument): Finding => ({
  rule: "poll-changed",
  subject,
  before: old === undefined ? "no wait ends here" : keyed(old, now),
  after: now === undefined ? "no wait ends here" : keyed(now, old),
});

/** `offset: Offset, limit: Limit`: what the other version says differently. */
function keyed(value: object, other: object = {}): string {
  const others = new Map<string, unknown>(Object.entries(other));
  const texts = Object.entries(value)
    .filter(([key, entry]) => !same(entry, others.get(key)))
    .map(([key, entry]) => `${key}: ${valueText(entry)}`);
  return texts.length === 0 ? "nothing" : texts.join(", ");
}
