import type { ServiceSpec } from "../load/spec.js";
import type { MemberDraft } from "../upstream/draft.js";
import { draftedAction } from "./action.js";
import type { Knowledge } from "./knowledge.js";
import { guessCategory, type Guess } from "./category.js";
import { insertKey } from "./edit.js";
import { draftedMember } from "./facts.js";
import { addMembers, fillMembers, type FactsOf } from "./members.js";
import { membersOf, type Need, type Section } from "./needs.js";
import { placesFor } from "./order.js";
import { definitionText } from "./serialize.js";
import { scalar } from "./text.js";

/** Text of one file of spec/ as it is to be. */
export interface Scaffold {
  readonly file: string;
  readonly text: string;
  /** A folder that was guessed, for a file that is new. */
  readonly guessed?: Guess;
}

/** The file of an action or structure with a draft of everything that is missing; what is there stays. */
export function scaffold(service: ServiceSpec, need: Need, knowledge: Knowledge): Scaffold {
  return need.file === undefined ? create(service, need, knowledge) : extend(service, need.file, need, knowledge);
}

const sections = { action: ["input", "output"], structure: ["members"] } as const;

/** The vendor's members of a section, as far as its metadata is at hand. */
function vendorOf({ name }: Need, section: Section, { drafts }: Knowledge): readonly MemberDraft[] {
  return drafts?.members(section === "members" ? "member" : section, name) ?? [];
}

function create(service: ServiceSpec, need: Need, knowledge: Knowledge): Scaffold {
  const { kind, name } = need;
  const category = knowledge.categoryOf?.(name);
  const guessed = kind === "action" && category === undefined ? guessCategory(service, name) : undefined;
  const folder = kind === "structure" ? "structures" : `actions/${category ?? guessed?.category ?? ""}`;
  const file = `spec/${service.id}/${folder}/${name}.yaml`;
  const doc =
    knowledge.links.get(name) ?? (kind === "structure" ? structurePage(service, name) : actionPage(service, name));
  const members = Object.fromEntries(
    sections[kind].flatMap((section) => {
      const found = membersFor(service, need, section, knowledge);
      return Object.keys(found).length === 0 ? [] : [[section, found]];
    }),
  );
  const data =
    kind === "action"
      ? draftedAction(service, { name, doc, members, knowledge })
      : { structure: name, draft: true, ...(doc === undefined ? {} : { doc }), ...members };
  const text = definitionText(kind, file, data);
  return { file, text, ...(guessed !== undefined && { guessed }) };
}

function membersFor(
  service: ServiceSpec,
  need: Need,
  section: Section,
  knowledge: Knowledge,
): Readonly<Record<string, object>> {
  const vendor = vendorOf(need, section, knowledge);
  const places = placesFor(
    [],
    namesFor(need.names[section], vendor),
    vendor.map((member) => member.name),
  );
  const factsOf = factsFor(service, section, vendor, knowledge);
  return Object.fromEntries(places.map((place) => [place.name, { ...factsOf(place.name), draft: true }]));
}

function factsFor(
  service: ServiceSpec,
  section: Section,
  vendor: readonly MemberDraft[],
  { drafts }: Knowledge,
): FactsOf {
  const side = section === "members" ? "member" : section;
  return (name) =>
    draftedMember(
      service,
      vendor.find((member) => member.name === name),
      side,
      drafts,
    );
}

/** A page of its own, where the vendor names pages after their actions. */
function actionPage({ actions }: ServiceSpec, name: string): string | undefined {
  const endOf = (action: string): string => `/${action}.html`;
  const sibling = actions.find(({ data }) => data.doc.endsWith(endOf(data.action)))?.data;
  return sibling?.doc.replace(endOf(sibling.action), () => endOf(name));
}

/** Where the vendor's page of all structures has this one. */
function structurePage({ service, structures }: ServiceSpec, name: string): string | undefined {
  const sibling = structures.find(({ data }) => data.doc?.endsWith(`#${data.structure}`) === true)?.data.doc;
  const page = sibling?.slice(0, sibling.lastIndexOf("#")) ?? service.data.structuresDoc;
  return page === undefined ? undefined : `${page}#${name}`;
}

function extend(service: ServiceSpec, file: NonNullable<Need["file"]>, need: Need, knowledge: Knowledge): Scaffold {
  const { data } = file;
  const drafted = data.draft === true;
  let { text } = file;
  const title = knowledge.drafts?.title(need.name);
  if (need.kind === "action" && drafted && title !== undefined && !("titleZh" in data))
    text = insertKey(text, knowledge.keys("action"), "titleZh", scalar(title));
  for (const section of sections[need.kind]) {
    const vendor = vendorOf(need, section, knowledge);
    const members = membersOf(data, section);
    const names = namesFor(need.names[section], drafted ? vendor : []).filter((name) => !(name in members));
    const factsOf = factsFor(service, section, vendor, knowledge);
    text = fillMembers(text, section, members, factsOf);
    text = addMembers(text, section, { members, names, vendor, factsOf, keys: knowledge.keys(need.kind) });
  }
  return { file: file.file, text };
}

const namesFor = (names: readonly string[] = [], vendor: readonly MemberDraft[]): string[] => [
  ...new Set([...names, ...vendor.map(({ name }) => name)]),
];
