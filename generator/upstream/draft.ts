import { theirWord } from "./their-word.js";
import type { Metadata, UpstreamAction, UpstreamMember, UpstreamObject } from "./metadata.js";

/** What the metadata settles of a member. What it means is a person's to say. */
export interface MemberDraft {
  readonly name: string;
  /** Undefined where the metadata contradicts itself. */
  readonly type: string | undefined;
  readonly required: boolean;
  readonly nullable: boolean;
  /** What it means, in the vendor's words. */
  readonly words: string;
  /** Their example, as they print it. */
  readonly example: string;
  /** REST inputs: where they go. */
  readonly in?: UpstreamMember["in"];
}

export interface MetadataDrafts {
  readonly names: {
    readonly actions: readonly string[];
    readonly structures: readonly string[];
    readonly members: readonly string[];
  };
  /** The short Chinese title of an action. */
  title(action: string): string | undefined;
  /** REST: the request line of an action. */
  http?(action: string): UpstreamAction["http"];
  /** What an action or structure is, in the vendor's words. */
  words(kind: "action" | "structure", name: string): string;
  /** In the vendor's order; undefined when the metadata does not know the action or structure. */
  members(kind: "input" | "output" | "member", owner: string): readonly MemberDraft[] | undefined;
}

/** What can be drafted from the metadata. A structure's members are required only where requests can hold it. */
export function draftsOf(metadata: Metadata): MetadataDrafts {
  const requested = structuresInRequests(metadata);
  const { actions, structures } = metadata;
  const objects = [...[...actions.values()].flatMap(({ input, output }) => [input, output]), ...structures.values()];
  const members = objects.flatMap((object) => object.members.map(({ name }) => name));
  return {
    names: { actions: [...actions.keys()], structures: [...structures.keys()], members },
    title: (action) => actions.get(action)?.title,
    http: (action) => actions.get(action)?.http,
    words: (kind, name) => (kind === "action" ? actions : structures).get(name)?.words ?? "",
    members: (kind, owner) => {
      if (kind === "member")
        return structures.get(owner)?.members.map((member) => memberDraftOf(member, requested.has(owner)));
      const object = actions.get(owner)?.[kind];
      return object?.members.map((member) => memberDraftOf(member, kind === "input"));
    },
  };
}

/** The same without what a later release brings: `input Emergency ChangeReplicaToMaster`, `action OpenLog `. */
export function heldBack(drafts: MetadataDrafts, later: ReadonlySet<string>): MetadataDrafts {
  return {
    ...drafts,
    members: (kind, owner) => drafts.members(kind, owner)?.filter(({ name }) => !later.has(`${kind} ${name} ${owner}`)),
  };
}

/** What a member's own entry settles of it. */
export function memberDraftOf(member: UpstreamMember, inRequests: boolean): MemberDraft {
  const { type } = theirWord(member);
  const required = inRequests && member.required;
  return {
    name: member.name,
    type: type === "" ? undefined : `${type}${member.type === "list" ? "[]" : ""}`,
    required,
    // Null says nothing of what must be there.
    nullable: member.nullable && !required,
    words: member.words ?? "",
    example: member.example ?? "",
    ...(member.in && { in: member.in }),
  };
}

function structuresInRequests({ actions, structures }: Metadata): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = ({ members }: UpstreamObject): void => {
    for (const { member } of members) {
      const structure = structures.get(member);
      if (!structure || found.has(member)) continue;
      found.add(member);
      visit(structure);
    }
  };
  for (const { input } of actions.values()) visit(input);
  return found;
}
