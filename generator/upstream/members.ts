import type { Place } from "../diagnostics/place.js";
import { suggest } from "../diagnostics/suggest.js";
import type { MemberModel } from "../model/model.js";
import { typeText } from "../naming.js";
import type { Aspect, Difference } from "./difference.js";
import { theirWord } from "./their-word.js";
import type { Location, UpstreamMember, UpstreamObject } from "./metadata.js";

/** Members that belong together: an action's inputs, its outputs, or what a structure holds. */
export interface Side {
  readonly at: string;
  /** `input of DescribeInstances`, `structure InstanceSet`. */
  readonly title: string;
  readonly noun: "input" | "output" | "member";
  readonly owner: string;
  /** True when a request can hold them: no member of a response is required, though the metadata flags some there. */
  readonly inRequests: boolean;
  readonly members: readonly MemberModel[];
  /** Where the member is; the place of the members when there is none of that name. */
  place(member: string): Place;
}

/** Everything that differs between our members and theirs, in our order. */
export function compareMembers(ours: Side, theirs: UpstreamObject): Difference[] {
  const [ourNames, theirNames] = [namesOf(ours.members), namesOf(theirs.members)];
  const extra = ourNames.filter((name) => !theirNames.includes(name));
  const missing = theirs.members.filter(({ name }) => !ourNames.includes(name));
  return [
    ...compareOrder(ours, theirs),
    ...ours.members.flatMap((member) => {
      const other = theirs.members.find(({ name }) => name === member.name);
      return other ? compareMember(ours, member, other) : [];
    }),
    ...extra.map((name) => {
      const text = `is not in the metadata.${suggest(name, namesOf(missing))}`;
      return difference(ours, name, "extra", text, theirs.membersLocation);
    }),
    ...missing.map(({ name, location }) => {
      const text = `is in the metadata alone.${suggest(name, extra)}`;
      return difference(ours, name, "missing", text, location);
    }),
  ];
}

const namesOf = (members: readonly { readonly name: string }[]): string[] => members.map(({ name }) => name);

/** The order of what both sides have; told once, where they part. */
function compareOrder(ours: Side, theirs: UpstreamObject): Difference[] {
  const [ourNames, theirNames] = [namesOf(ours.members), namesOf(theirs.members)];
  const own = ours.members.filter(({ name }) => theirNames.includes(name));
  const common = theirs.members.filter(({ name }) => ourNames.includes(name));
  const index = own.findIndex(({ name }, position) => common[position]?.name !== name);
  const [here, there] = [own[index], common[index]];
  if (here === undefined || there === undefined) return [];
  return [
    {
      at: ours.at,
      differs: "order",
      message: `${ours.title}: ${here.name} is at the place where the metadata has ${there.name}.`,
      ours: ours.place(here.name),
      theirs: there.location,
    },
  ];
}

function compareMember(side: Side, ours: MemberModel, theirs: UpstreamMember): Difference[] {
  const found: Difference[] = [];
  const report = (differs: Aspect, text: string, field: string): void => {
    found.push(difference(side, ours.name, differs, text, theirs.locationOf(field)));
  };
  const type = typeText({ ...ours.type, list: false });
  const word = theirWord(theirs);
  if (type !== word.type) report("type", `is of type ${type}; the metadata says ${word.text}.`, word.field);
  const list = theirs.type === "list";
  if (ours.type.list !== list)
    report("list", `is ${yes(ours.type.list, "a list")}; the metadata says it is ${yes(list, "one")}.`, "type");
  if (theirs.in !== undefined && ours.in !== theirs.in)
    report("in", `goes into the ${ours.in ?? "body"}; the metadata says ${theirs.in}.`, "in");
  const unknown = valuesBeside(ours, theirs);
  if (unknown.length > 0) report("values", `lacks the values ${unknown.join(", ")} of the metadata.`, "enum");
  for (const { differs, field } of flags) {
    if (isMarked(ours, theirs, differs) === theirs[differs]) continue;
    if (differs === "required" && !side.inRequests) continue;
    const theirWords = theirs[differs] ? "it is" : "it is not";
    report(differs, `is ${yes(!theirs[differs], differs)}; the metadata says ${theirWords} (${field}).`, field);
  }
  return found;
}

/** Values that the metadata lists and we do not; ours may be more, for the vendor's prose and examples know others. */
function valuesBeside(ours: MemberModel, { values = [] }: UpstreamMember): (string | number)[] {
  const known = new Set(ours.enum?.values.map(({ value }) => String(value)));
  // Two words for yes and no need no list.
  if (ours.type.base.name === "boolean") return [];
  return values.filter((value) => !known.has(String(value)));
}

const flags = [
  { differs: "required", field: "required" },
  { differs: "deprecated", field: "disabled" },
  { differs: "nullable", field: "value_allowed_null" },
] as const;

/** The metadata flags what a release deprecated; what is in the vendor's prose alone it cannot know, and need not. */
function isMarked(ours: MemberModel, theirs: UpstreamMember, flag: (typeof flags)[number]["differs"]): boolean {
  if (flag !== "deprecated") return ours[flag];
  return ours.deprecated?.source === "prose" ? theirs.deprecated : ours.deprecated !== undefined;
}

function difference(side: Side, name: string, differs: Aspect, text: string, theirs: Location): Difference {
  const message = `${side.noun} ${name} of ${side.owner} ${text}`;
  return { at: `${side.at}.${name}`, differs, message, ours: side.place(name), theirs };
}

const yes = (is: boolean, what: string): string => (is ? what : `not ${what}`);
