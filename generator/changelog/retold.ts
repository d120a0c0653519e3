import type { ServiceSpec } from "../load/spec.js";
import { definitionsOf } from "../timeline/definitions.js";
import { keyOf, titleOf } from "../timeline/entries.js";
import type { WordChange } from "../upstream/editions.js";
import { factsIn } from "../upstream/words.js";
import { newsOf } from "./news.js";
import type { Task } from "./task.js";

/** What the vendor now says in other words, with both texts side by side; facts that the definition does not state come first. */
export function retold(service: ServiceSpec, changes: readonly WordChange[]): Task[] {
  const definitions = definitionsOf(service);
  const found = changes.flatMap((change) => {
    const { kind, of, name, before, after } = change;
    const definition = definitions.get(keyOf({ kind, name, owner: of }));
    if (definition === undefined || definition.data?.draft === true) return [];
    const facts =
      definition.data === undefined ? [] : newsOf(definition.data, factsIn(before), factsIn(after), service);
    const title = titleOf({ kind, name, owner: of });
    const what = `${title} has other words${facts.length > 0 ? `: ${facts.join("; ")}` : ""}.\n      was: ${inLine(before)}\n      now: ${inLine(after)}`;
    return [{ place: definition.place(), what, draft: false, weight: facts.length > 0 ? 0 : 1 }];
  });
  return found.toSorted((a, b) => a.weight - b.weight).map(({ place, what, draft }) => ({ place, what, draft }));
}

const inLine = (text: string): string => (text === "" ? "(nothing)" : text.replaceAll("\n", " / "));
