import type { ActionDocument } from "./document.js";
import { same, type Finding, type Subject } from "./finding.js";

/** REST: which success statuses an action has. Their members are compared as one response, elsewhere. */
export function compareResponses(subject: Subject, before: ActionDocument, after: ActionDocument): Finding[] {
  const [old, now] = [responsesOf(before), responsesOf(after)];
  const added = [...now.keys()].filter((status) => !old.has(status));
  const removed = [...old.keys()].filter((status) => !now.has(status));
  const changes: Finding[] = [
    ...removed.map((status): Finding => ({ rule: "response-removed", subject, before: status })),
    ...added.map((status): Finding => ({ rule: "response-added", subject, after: status })),
  ];
  return changes.length > 0 || same(kept(old, now), kept(now, old)) ? changes : [{ rule: "response-changed", subject }];
}

type Responses = ReadonlyMap<string, readonly string[]>;

/** An action without its own statuses has 200. */
const responsesOf = ({ output, responses }: ActionDocument): Responses =>
  new Map(
    Object.entries(responses ?? { "200": output }).map(([status, members]) => [
      status,
      members.map(({ name }) => name),
    ]),
  );

/** Status and name of those members that both versions have: new ones and lost ones are reported as such. */
function kept(statuses: Responses, other: Responses): readonly string[] {
  const known = new Set([...other.values()].flat());
  return [...statuses]
    .flatMap(([status, names]) => names.filter((name) => known.has(name)).map((name) => `${status} ${name}`))
    .sort();
}
