import type { Context } from "../call/context.js";
import type { DeprecatedUse, HookedCall } from "./hooks.js";
import { sinceText, type Notice } from "../notice.js";

/** What each client has reported already. */
const reported = new WeakMap<object, Set<Notice>>();

/**
 * What a call uses of all that its service deprecates, without what this client has reported before. It looks at the action
 * and at the members of its input; what is nested deeper, and outputs, which a program reads unseen, are the audit's.
 */
export function deprecatedUses(
  context: Context,
  notices: readonly Notice[],
  call: HookedCall,
  input: unknown,
): DeprecatedUse[] {
  const known = reported.get(context) ?? new Set();
  reported.set(context, known);
  return notices.flatMap((notice) => {
    const { kind, name, removed, release, date, reason, instead } = notice;
    if (removed || known.has(notice)) return [];
    if (kind !== "service" && kind !== "action" && kind !== "input") return [];
    const { action = kind === "input" ? notice.owner?.replace(/Input$/u, "") : name } = notice;
    if (kind !== "service" && action !== call.action) return [];
    if (kind === "input" && !uses(input, name)) return [];
    known.add(notice);
    return [{ call, kind, name, release, date, reason, instead, message: sentence(notice, call) }];
  });
}

/** True for a member that goes over the wire. */
const uses = (input: unknown, name: string): boolean =>
  Object.entries(input ?? {}).some(([member, value]) => member === name && value !== undefined);

function sentence(notice: Notice, call: HookedCall): string {
  const { kind, name, reason, instead } = notice;
  const what = kind === "input" ? `input ${name} of ${call.action}` : name;
  const since = sinceText(notice);
  const first = `${what} is deprecated${since ? ` ${since}` : ""}${instead ? `: use ${instead}` : ""}.`;
  return reason ? `${first} ${reason}` : first;
}
