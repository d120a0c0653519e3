import type { ErrorDocument } from "./document.js";
import { same, valueText, type Finding, type Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";

/** The error codes of a service. */
export function compareErrors(before: readonly ErrorDocument[], after: readonly ErrorDocument[]): Finding[] {
  const old = new Map(before.map((error) => [error.code, error]));
  const now = new Map(after.map((error) => [error.code, error]));
  return [
    ...before
      .filter(({ code }) => !now.has(code))
      .map(({ code }): Finding => ({ rule: "error-removed", subject: subjectOf(code) })),
    ...after.flatMap((error): Finding[] => {
      const earlier = old.get(error.code);
      return earlier === undefined
        ? [{ rule: "error-added", subject: subjectOf(error.code) }]
        : compareError(earlier, error);
    }),
  ];
}

const subjectOf = (code: string): Subject => ({ kind: "error", name: code });

function compareError(before: ErrorDocument, after: ErrorDocument): Finding[] {
  const subject = subjectOf(after.code);
  const texts = (old: unknown, now: unknown) => ({ before: valueText(old), after: valueText(now) });
  const response = ({ status, number, message }: ErrorDocument): (string | number)[] =>
    [status, number, message].filter((part) => part !== undefined);
  return [
    ...(before.scope === after.scope
      ? []
      : [{ rule: "error-scope-changed", subject, ...texts(before.scope, after.scope) } as const]),
    ...(before.retry === after.retry
      ? []
      : [{ rule: "error-retry-changed", subject, ...texts(before.retry, after.retry) } as const]),
    ...(same(response(before), response(after))
      ? []
      : [
          {
            rule: "error-response-changed",
            subject,
            ...texts(response(before).join(" "), response(after).join(" ")),
          } as const,
        ]),
    ...leftovers(subject, before, after, ["code", "scope", "retry", "status", "number", "message"]),
  ];
}
