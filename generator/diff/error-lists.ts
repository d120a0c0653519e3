import type { Context } from "./context.js";
import type { ActionDocument, ErrorDocument, ServiceDocument } from "./document.js";
import { same, type Finding, type Subject } from "./finding.js";

/**
 * The union of codes that an action can fail with: those of its page and the common ones. What the whole service
 * gains, loses or moves is said once, there.
 */
export function compareErrorLists(
  subject: Subject,
  before: ActionDocument,
  after: ActionDocument,
  context: Context,
): Finding[] {
  const [old, now] = [before.errors ?? [], after.errors ?? []];
  if (same(old, now)) return [];
  const scopes = [scopesOf(context.before), scopesOf(context.after)] as const;
  const isSettled = (code: string): boolean =>
    scopes[0].get(code) === scopes[1].get(code) && scopes[1].get(code) !== "common";
  const changes: Finding[] = [
    ...old
      .filter((code) => !now.includes(code) && isSettled(code))
      .map((code): Finding => ({ rule: "action-error-removed", subject, before: code })),
    ...now
      .filter((code) => !old.includes(code) && scopes[1].get(code) !== "common")
      .map((code): Finding => ({ rule: "action-error-added", subject, after: code })),
  ];
  return changes.length > 0 ? changes : [{ rule: "text-changed", subject, after: "errors" }];
}

const scopesOf = ({ errors = [] }: ServiceDocument): ReadonlyMap<string, ErrorDocument["scope"]> =>
  new Map(errors.map(({ code, scope }) => [code, scope]));
