import { allOutputs } from "../../model/reach.js";
import { anchors, pages } from "./anchors.js";
import { memberTarget, type Book } from "./book.js";
import { count, headOf } from "./markdown.js";
import { nameLink } from "./prose.js";
import { valueTable } from "./values.js";

const page = pages.enums;

/** Data of templates/docs/enums.md.hbs: every value set with its constants and the members that hold it. */
export function enumsPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const users = usersOf(book);
  return {
    head: headOf(
      `Values of ${service.title}`,
      `The ${count(service.enums.length, "value set")} of ${service.title}, with constants and meanings.`,
    ),
    module: book.module,
    sample: sampleOf(book),
    sets: service.enums.map((definition) => ({
      ...valueTable(definition, anchors.enum(definition.name), book, page),
      type: definition.type,
      users: (users.get(definition.name) ?? []).join(", ") || null,
    })),
  };
}

/** The first constant of the first set, for the code at the top. */
function sampleOf({ service }: Book): Readonly<Record<string, string>> | null {
  const [first] = service.enums;
  const value = first?.values[0];
  return first && value
    ? { name: first.name, constant: `${first.name}.${value.name}`, value: JSON.stringify(value.value) }
    : null;
}

/** Value set → links to the members that have it. */
function usersOf(book: Book): ReadonlyMap<string, string[]> {
  const users = new Map<string, string[]>();
  const add = (
    owner: string,
    kind: "input" | "output" | undefined,
    members: Book["service"]["structures"][number]["members"],
  ): void => {
    for (const { name, enum: definition } of members) {
      if (!definition) continue;
      const user = nameLink(book, page, `${owner}.${name}`, memberTarget(book, owner, name, kind));
      users.set(definition.name, [...(users.get(definition.name) ?? []), user]);
    }
  };
  for (const action of book.service.actions) {
    add(action.name, "input", action.input);
    add(action.name, "output", allOutputs(action));
  }
  for (const { name, members } of book.service.structures) add(name, undefined, members);
  return users;
}
