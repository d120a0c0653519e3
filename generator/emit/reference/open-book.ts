import type { Model, ServiceModel } from "../../model/model.js";
import { wireName } from "../../naming.js";
import { callerOf } from "../called.js";
import { inCode, namesOf } from "../in-code.js";
import { membersOf, type Book, type Counterpart } from "./book.js";

/** Looks up what the pages of a service need. */
export function bookOf(service: ServiceModel, model: Model): Book {
  const coded = inCode(service, model);
  return {
    service,
    module: `${model.package.name}/${service.subpath}`,
    ...callerOf(service),
    actions: byName(service.actions),
    enums: byName(service.enums),
    errors: new Map(service.errors.map((error) => [error.code, error])),
    code: {
      caller: callerOf(coded),
      names: namesOf(service, model),
      actions: new Map(coded.actions.map((action) => [wireName(action), action])),
    },
    migration: model.migrations.some(({ from }) => from === service.id),
    counterparts: counterpartsOf(service, model),
    members: new Set([...service.actions, ...service.structures].flatMap((owner) => [...membersOf(owner)])),
  };
}

function counterpartsOf({ id }: ServiceModel, { migrations, services }: Model): Book["counterparts"] {
  const found = new Map<string, Counterpart[]>();
  for (const { from, to, actions } of migrations) {
    const is = to === id ? "before" : "after";
    const service = services.find((candidate) => candidate.id === (is === "before" ? from : to));
    if (!service || (from !== id && to !== id)) continue;
    for (const entry of actions) {
      if (entry.to === null) continue;
      const [own, other] = is === "before" ? [entry.to, entry.from] : [entry.from, entry.to];
      found.set(own, [...(found.get(own) ?? []), { is, service, action: other, from: entry.from }]);
    }
  }
  return found;
}

const byName = <Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.name, item]));
