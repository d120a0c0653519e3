import type { PaginateYaml, PollYaml } from "../load/spec.js";
import type { MemberModel, PaginateModel, PollModel, TypeModel } from "./model.js";
import { parseType } from "../definition/index.js";

type Structures = ReadonlyMap<string, readonly MemberModel[]>;

/** Settles a paginator: the type of a row, and the page size when the caller names none. */
export function buildPaginate(
  yaml: PaginateYaml,
  input: readonly MemberModel[],
  output: readonly MemberModel[],
  structures: Structures,
): PaginateModel {
  const size = input.find((member) => member.name === (yaml.limit ?? yaml.size));
  return {
    ...yaml,
    ...(typeof size?.default === "number" && { defaultLimit: size.default }),
    item: rowType(yaml.items.split("."), output, structures),
  };
}

function rowType(path: readonly string[], members: readonly MemberModel[], structures: Structures): TypeModel {
  const [head, ...rest] = path;
  const type = members.find((member) => member.name === head)?.type ?? parseType("any");
  if (rest.length > 0 && type.base.kind === "structure") {
    return rowType(rest, structures.get(type.base.name) ?? [], structures);
  }
  return { ...type, list: false };
}

/** Settles a poller: whether its id is handed over as a list. Keys in the order of the schema, whatever that of the file. */
export function buildPoll(
  { id, fallback, row, status, done, failed, stuck, stuckAfter, absent, gone, notYet, message, settle }: PollYaml,
  input: readonly MemberModel[],
): PollModel {
  const isList = (name: string | undefined): boolean => input.find((each) => each.name === name)?.type.list === true;
  return {
    ...(id !== undefined && { id }),
    list: isList(id),
    ...(fallback !== undefined && { fallback: { id: fallback, list: isList(fallback) } }),
    ...(row !== undefined && { row }),
    ...{ status, done, failed },
    ...(stuck && { stuck }),
    ...(stuckAfter !== undefined && { stuckAfter }),
    ...(absent && { absent }),
    ...(gone && { gone }),
    ...(notYet && { notYet }),
    ...(message !== undefined && { message }),
    settle: settle === true,
  };
}
