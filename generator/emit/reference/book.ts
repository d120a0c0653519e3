import type {
  ActionModel,
  EnumModel,
  ErrorModel,
  MemberModel,
  ServiceModel,
  StructureModel,
} from "../../model/model.js";
import { allOutputs } from "../../model/reach.js";
import type { Caller } from "../caller.js";
import type { Names } from "../code-names.js";
import { anchors, pages } from "./anchors.js";

/** A service and what its names stand for: what every page needs to set links. */
export interface Book extends Caller {
  readonly service: ServiceModel;
  /** What `import` says: `cachesmith-sdk/tencent-redis`. */
  readonly module: string;
  readonly actions: ReadonlyMap<string, ActionModel>;
  readonly enums: ReadonlyMap<string, EnumModel>;
  readonly errors: ReadonlyMap<string, ErrorModel>;
  /** The same by the names in code, for samples: actions by their wire names. */
  readonly code: {
    readonly caller: Caller;
    readonly names: Names;
    readonly actions: ReadonlyMap<string, ActionModel>;
  };
  /** Wire names of all members, whoever has them. */
  readonly members: ReadonlySet<string>;
  /** Whether there is a guide away from this service. */
  readonly migration: boolean;
  /** What an action is called in the generations before and after this one. */
  readonly counterparts: ReadonlyMap<string, readonly Counterpart[]>;
}

/** An action of another generation that does the same. */
export interface Counterpart {
  readonly is: "before" | "after";
  readonly service: ServiceModel;
  readonly action: string;
  /** Name of the older of the two, which the guide is sorted by. */
  readonly from: string;
}

/** Wire names of the members of an action or a structure. */
export function membersOf(owner: ActionModel | StructureModel | undefined): ReadonlySet<string> {
  if (!owner) return new Set();
  const members = "members" in owner ? owner.members : [...owner.input, ...allOutputs(owner)];
  return new Set(members.map(({ name }) => name));
}

/** Page and id of something. */
export interface Target {
  readonly page: string;
  readonly anchor?: string;
}

/** Where a member of an action or a structure is; undefined when this service has none of that name. */
export function memberTarget(book: Book, owner: string, name: string, kind?: "input" | "output"): Target | undefined {
  const action = book.actions.get(owner);
  if (action) {
    const page = pages.action(owner);
    if (kind !== "output" && has(action.input, name)) return { page, anchor: anchors.input(name) };
    if (kind !== "input" && has(allOutputs(action), name)) return { page, anchor: anchors.output(name) };
  }
  const structure = book.structures.get(owner);
  if (structure && kind === undefined && has(structure.members, name))
    return { page: pages.structure(owner), anchor: anchors.member(name) };
  return undefined;
}

const has = (members: readonly MemberModel[], name: string): boolean => members.some((member) => member.name === name);
