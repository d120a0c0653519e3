import { actionKeys, judgedKeys, ruledKeys } from "../definition/index.js";
import { compareCodeNames } from "./code-name.js";
import { outputsOf, type Context } from "./context.js";
import { compareDeprecation } from "./deprecation.js";
import type { ActionDocument, MemberDocument } from "./document.js";
import { same, valueText, type Finding, type Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import { compareMembers } from "./members.js";
import type { RuleId } from "./rules/index.js";
import { compareResponses } from "./responses.js";
import { compareErrorLists } from "./error-lists.js";
import { compareFlow } from "./flow.js";

/** The export calls an action by its name. */
const judged: readonly string[] = ["name", "deprecated", ...judgedKeys(actionKeys)];

/** Two versions of one action. */
export function compareAction(before: ActionDocument, after: ActionDocument, context: Context): Finding[] {
  const subject: Subject = { kind: "action", name: after.name };
  const owners = { beforeOwner: before.name, afterOwner: after.name };
  const members = (kind: "input" | "output", of: (action: ActionDocument) => readonly MemberDocument[]): Finding[] =>
    compareMembers({ kind, ...owners, before: of(before), after: of(after), direction: kind }, context);
  return [
    ...renamed(subject, before, after),
    ...compareCodeNames(subject, before, after),
    ...facts(subject, before, after),
    ...compareFlow(subject, before, after, context),
    ...compareResponses(subject, before, after),
    ...compareErrorLists(subject, before, after, context),
    ...compareDeprecation("action-deprecated", subject, before, after),
    ...leftovers(subject, before, after, judged),
    ...members("input", ({ input }) => input),
    ...members("output", outputsOf),
  ];
}

function renamed(subject: Subject, before: ActionDocument, after: ActionDocument): Finding[] {
  if (before.name === after.name) return [];
  const names = { before: before.name, after: after.name };
  return [{ rule: "action-renamed", subject, was: { kind: "action", name: before.name }, ...names }];
}

/** What is there once of an action: by the rules of the table, and two that read better in words. */
function facts(subject: Subject, before: ActionDocument, after: ActionDocument): Finding[] {
  const line = ({ http }: ActionDocument): string | undefined => http && `${http.method} ${http.path}`;
  const region = (action: ActionDocument): string => (action.region === false ? "without region" : "with region");
  const rows: readonly (readonly [RuleId, unknown, unknown])[] = [
    ["http-changed", line(before), line(after)],
    ...ruledKeys(actionKeys).map(([key, rule]) => [rule, before[key], after[key]] as const),
    ["region-parameter-changed", region(before), region(after)],
  ];
  return rows
    .filter(([, old, now]) => !same(old, now))
    .map(([rule, old, now]) => ({ rule, subject, before: valueText(old), after: valueText(now) }));
}
