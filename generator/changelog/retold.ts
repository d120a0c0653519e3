import type { MemberYaml, ServiceSpec } from "../load/spec.js";
import { definitionsOf } from "../timeline/definitions.js";
import { keyOf, titleOf } from "../timeline/entries.js";
import type { WordChange } from "../upstream/editions.js";
import { factsIn, type WordFacts } from "../upstream/words.js";
import type { Task } from "./todo.js";

/** What the vendor now says in other words, with both texts side by side; facts that the definition does not state come first. */
export function retold(service: ServiceSpec, changes: readonly WordChange[]): Task[] {
  const definitions = definitionsOf(service);
  const found = changes.flatMap((change) => {
    const { kind, of, name, before, after } = change;
    const definition = definitions.get(keyOf({ kind, name, owner: of }));
    if (definition === undefined || definition.data?.draft === true) return [];
    const facts = definition.data === undefined ? [] : news(definition.data, factsIn(before), factsIn(after), service);
    const title = titleOf({ kind, name, owner: of });
    const what = `${title} has other words${facts.length > 0 ? `: ${facts.join("; ")}` : ""}.\n      was: ${inLine(before)}\n      now: ${inLine(after)}`;
    return [{ place: definition.place(), what, draft: false, weight: facts.length > 0 ? 0 : 1 }];
  });
  return found.toSorted((a, b) => a.weight - b.weight).map(({ place, what, draft }) => ({ place, what, draft }));
}

const inLine = (text: string): string => (text === "" ? "(nothing)" : text.replaceAll("\n", " / "));

/** Facts that the vendor's words have now and had not, and that the definition does not state. */
function news(member: MemberYaml, before: WordFacts, after: WordFacts, service: ServiceSpec): string[] {
  const keys = ["default", "min", "max", "minLength", "maxLength", "maxItems", "unit"] as const;
  const stated = keys.flatMap((key) => {
    const value = after[key];
    if (value === undefined || value === before[key] || String(member[key] ?? "") === String(value)) return [];
    return [
      `${key} is ${value} (the definition has ${member[key] === undefined ? "none" : JSON.stringify(member[key])})`,
    ];
  });
  const set = typeof member.enum === "string" ? service.enums?.data.enums[member.enum]?.values : member.enum;
  if (set === undefined) return stated;
  const known = set.map(({ value }) => String(value));
  const [was, is] = [before.values.map(({ value }) => value), after.values.map(({ value }) => value)];
  const added = is.filter((value) => !was.includes(value) && !known.includes(value));
  const gone = is.length < 2 ? [] : was.filter((value) => !is.includes(value) && known.includes(value));
  return [
    ...stated,
    ...(added.length > 0 ? [`the value ${added.join(", ")} is new`] : []),
    ...(gone.length > 0 ? [`the value ${gone.join(", ")} is no longer listed`] : []),
  ];
}
