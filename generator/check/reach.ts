import type { MemberYaml, Members } from "../load/spec.js";
import { parseType } from "../definition/index.js";

/** The member at the end of a path, or the first unknown name of the path and the names that exist there. */
export type Reached = { readonly member: MemberYaml } | { readonly stuck: string; readonly known: readonly string[] };

/** Follows `Rows[].Status`: a dot reaches into a structure, `[]` says that the member before it is a list. */
export function resolve(path: string, members: Members, structures: ReadonlyMap<string, Members>): Reached {
  const [first = "", ...rest] = path.split(".");
  const isEach = first.endsWith("[]");
  const name = isEach ? first.slice(0, -2) : first;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) return { stuck: name, known: Object.keys(members) };
  if (rest.length === 0 && !isEach) return { member };
  const type = parseType(member.type);
  const inner = structures.get(type.base.name);
  // A list without `[]`, or `[]` on what is none, would read the wrong thing.
  if (inner === undefined || type.map || type.list !== isEach)
    return { stuck: first, known: [type.list ? `${name}[]` : name] };
  return resolve(rest.join("."), inner, structures);
}
