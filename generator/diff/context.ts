import type { ActionDocument, MemberDocument, ServiceDocument } from "./document.js";
import { ruleOf, type RuleId } from "./rules/index.js";
import { changeClasses } from "./rules/rule.js";

/** Which way a member travels. `none`: nothing reaches it, and only its type is there to be read. */
export type Direction = "input" | "output" | "both" | "none";

/** What comparers need to know beside the two things they compare. */
export interface Context {
  readonly before: ServiceDocument;
  readonly after: ServiceDocument;
  /** Earlier name of an action → its name now. */
  readonly actions: ReadonlyMap<string, string>;
  /** Earlier name of a structure → its name now. */
  readonly structures: ReadonlyMap<string, string>;
  /** Earlier name of a shared value set → its name now. */
  readonly enums: ReadonlyMap<string, string>;
  /** Presence and deprecation alone are known: names that are merely alike are not taken for renames. */
  readonly presence: boolean;
}

/** Everything that an action can return on success, each name once. */
export function outputsOf({ output, responses }: ActionDocument): readonly MemberDocument[] {
  if (responses === undefined) return output;
  const all = Object.values(responses).flatMap((members) => members.map((member) => [member.name, member] as const));
  return [...new Map(all).values()];
}

/** Direction of every structure of a service. */
export function directionsOf({ actions, structures }: ServiceDocument): ReadonlyMap<string, Direction> {
  const members = new Map(structures.map((structure) => [structure.name, structure.members]));
  const inputs = reached(
    actions.flatMap(({ input }) => input),
    members,
  );
  const outputs = reached(actions.flatMap(outputsOf), members);
  return new Map(structures.map(({ name }) => [name, directionOf(inputs.has(name), outputs.has(name))]));
}

function directionOf(input: boolean, output: boolean): Direction {
  if (input) return output ? "both" : "input";
  return output ? "output" : "none";
}

/** One direction for what travels in either of two. */
export function joined(a: Direction, b: Direction): Direction {
  const goes = (side: "input" | "output"): boolean => [a, b].some((one) => one === side || one === "both");
  return directionOf(goes("input"), goes("output"));
}

function reached(
  members: readonly MemberDocument[],
  structures: ReadonlyMap<string, readonly MemberDocument[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (list: readonly MemberDocument[]): void => {
    for (const { type } of list) {
      const next = structures.get(type);
      if (next === undefined || found.has(type)) continue;
      found.add(type);
      visit(next);
    }
  };
  visit(members);
  return found;
}

/** The rule for the direction; of what travels both ways the worse one. Nothing reaches it: judged as an output. */
export function sided<Id extends RuleId | undefined>(direction: Direction, input: Id, output: Id): Id {
  if (direction === "input") return input;
  if (direction !== "both" || input === undefined) return output;
  return output === undefined || rank(input) < rank(output) ? input : output;
}

/** By class, and within one by the lenses that break. */
function rank(id: RuleId): number {
  const { class: found, lenses } = ruleOf(id);
  return changeClasses.indexOf(found) * 10 - Object.values(lenses).filter((verdict) => verdict === "break").length;
}
