import { theirWord } from "./their-word.js";
import type { Metadata, Location, UpstreamMember, UpstreamObject } from "./metadata.js";

type Kind = "action" | "structure" | "input" | "output" | "member";

/** One thing that differs between two editions of the metadata. */
export interface EditionChange {
  readonly verb: "add" | "modify" | "deprecate" | "remove";
  readonly kind: Kind;
  readonly of: string | undefined;
  readonly name: string;
  readonly location: Location;
  /** Of a modification: what it was and is. */
  readonly reason?: string;
  /** Whether a request must have it now, where that changed. */
  readonly required?: boolean;
}

/** Something that the vendor now says in other words: a title, or what a member means. */
export interface WordChange {
  readonly kind: Kind;
  readonly of: string | undefined;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface EditionDifferences {
  readonly changes: readonly EditionChange[];
  readonly words: readonly WordChange[];
}

/** The same with the day and the file of the later edition. */
export interface DatedDifferences extends EditionDifferences {
  readonly day: string;
  readonly file: string;
}

/** What the vendor's metadata added, took away, flagged and said in other words from one edition to the next. */
export function compareEditions(before: Metadata, after: Metadata): EditionDifferences {
  const changes: EditionChange[] = [];
  const words: WordChange[] = [];
  const compare = (kind: Kind, owner: string, then: UpstreamObject, now: UpstreamObject, inRequests: boolean): void => {
    const side = compareSide({ kind, owner, then, now, inRequests });
    changes.push(...side.changes);
    words.push(...side.words);
  };
  const names = <Item extends { readonly location: Location }>(
    kind: Kind,
    then: ReadonlyMap<string, Item>,
    now: ReadonlyMap<string, Item>,
    goneAt: Location,
  ): void => {
    for (const [name, { location }] of now)
      if (!then.has(name)) changes.push({ verb: "add", kind, of: undefined, name, location });
    for (const name of then.keys())
      if (!now.has(name)) changes.push({ verb: "remove", kind, of: undefined, name, location: goneAt });
  };
  names("action", before.actions, after.actions, after.actionsLocation);
  for (const [name, now] of after.actions) {
    const then = before.actions.get(name);
    if (then === undefined) continue;
    const isGoing = (title = ""): boolean => /废弃|弃用|deprecated/iu.test(title);
    if (isGoing(now.title) && !isGoing(then.title))
      changes.push({ verb: "deprecate", kind: "action", of: undefined, name, location: now.location });
    if (isRetold(then.title ?? "", now.title ?? ""))
      words.push({ kind: "action", of: undefined, name, before: then.title ?? "", after: now.title ?? "" });
    compare("input", name, then.input, now.input, true);
    compare("output", name, then.output, now.output, false);
  }
  names("structure", before.structures, after.structures, after.objectsLocation);
  for (const [name, now] of after.structures) {
    const then = before.structures.get(name);
    if (then !== undefined) compare("member", name, then, now, true);
  }
  return { changes, words };
}

interface Side {
  readonly kind: Kind;
  readonly owner: string;
  readonly then: UpstreamObject;
  readonly now: UpstreamObject;
  readonly inRequests: boolean;
}

function compareSide({ kind, owner, then, now, inRequests }: Side): EditionDifferences {
  const earlier = new Map(then.members.map((member) => [member.name, member]));
  const later = new Set(now.members.map(({ name }) => name));
  const of = { kind, of: owner };
  const gone = then.members.filter(({ name }) => !later.has(name));
  const changes = now.members.flatMap((member): EditionChange[] => {
    const { name, location } = member;
    const was = earlier.get(name);
    if (was === undefined) return [{ verb: "add", ...of, name, location }];
    const reason = modified(was, member, inRequests);
    const required = inRequests && was.required !== member.required ? { required: member.required } : {};
    return [
      ...(member.deprecated && !was.deprecated ? [{ verb: "deprecate" as const, ...of, name, location }] : []),
      ...(reason === undefined ? [] : [{ verb: "modify" as const, ...of, name, location, reason, ...required }]),
    ];
  });
  return {
    changes: [
      ...changes,
      ...gone.map(({ name }): EditionChange => ({ verb: "remove", ...of, name, location: now.membersLocation })),
    ],
    words: now.members.flatMap(({ name, words = "" }) => {
      const was = earlier.get(name);
      return was && isRetold(was.words ?? "", words) ? [{ ...of, name, before: was.words ?? "", after: words }] : [];
    }),
  };
}

/** What a program would notice: type, list, whether a request must have it, whether null comes. */
function modified(was: UpstreamMember, is: UpstreamMember, inRequests: boolean): string | undefined {
  const type = (member: UpstreamMember): string =>
    `${theirWord(member).type || "unclear"}${member.type === "list" ? "[]" : ""}`;
  const parts = [
    type(was) === type(is) ? undefined : `Was of type ${type(was)}, is of type ${type(is)}.`,
    !inRequests || was.required === is.required ? undefined : is.required ? "Required since." : "Optional since.",
    was.nullable === is.nullable ? undefined : is.nullable ? "Null can come since." : "Null no longer comes.",
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** What the service does not define yet: of a source that knows no earlier edition. */
export function additionsTo(
  isDefined: (kind: Kind, name: string, of?: string) => boolean,
  { actions, structures }: Pick<Metadata, "actions" | "structures">,
): EditionChange[] {
  const own = (kind: Kind, name: string, location: Location): EditionChange[] =>
    isDefined(kind, name) ? [] : [{ verb: "add", kind, of: undefined, name, location }];
  const members = (kind: Kind, of: string, object: UpstreamObject, owner: Kind): EditionChange[] =>
    isDefined(owner, of)
      ? object.members.flatMap(({ name, location }) =>
          isDefined(kind, name, of) ? [] : [{ verb: "add", kind, of, name, location }],
        )
      : [];
  return [
    ...[...actions].flatMap(([name, { location, input, output }]) => [
      ...own("action", name, location),
      ...members("input", name, input, "action"),
      ...members("output", name, output, "action"),
    ]),
    ...[...structures].flatMap(([name, object]) => [
      ...own("structure", name, object.location),
      ...members("member", name, object, "structure"),
    ]),
  ];
}

/** Spaces, marks and the hosts of links are no words. */
function isRetold(before: string, after: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, "");
  return bare(before) !== bare(after);
}
