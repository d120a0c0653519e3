import type { EnumModel, MemberModel } from "../../model/model.js";
import { anchors } from "./anchors.js";
import type { Book } from "./book.js";
import { mdCell, mdCode } from "./markdown.js";
import { proseOf } from "./prose.js";

/** A value set as a table: what goes over the wire, the constant, the meaning. */
export type ValueTable = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly note: string;
  readonly rows: readonly { readonly value: string; readonly constant: string; readonly meaning: string }[];
};

export function valueTable(definition: EnumModel, id: string, book: Book, page: string): ValueTable {
  const prose = proseOf(book, page);
  return {
    id,
    name: definition.name,
    description: prose(definition.description),
    note: definition.open ? "Other values are possible." : "There are no other values.",
    rows: definition.values.map(({ value, name, description }) => ({
      value: mdCell(mdCode(value)),
      constant: mdCode(`${definition.name}.${name}`),
      meaning: mdCell(description ? prose(description) : name),
    })),
  };
}

/** The value sets of these members, each once, in the order of the members. */
export function valueTables(members: readonly MemberModel[], book: Book, page: string): ValueTable[] {
  const sets = new Map(members.flatMap((member) => (member.enum ? [[member.enum.name, member.enum] as const] : [])));
  return [...sets.values()].map((definition) => valueTable(definition, anchors.values(definition.name), book, page));
}
