import { modelineOf } from "../check/modeline.js";
import type { ServiceSpec } from "../load/spec.js";
import type { MemberDraft, MetadataDrafts } from "../upstream/draft.js";
import { guessCategory } from "./category.js";
import { insertKey } from "./edit.js";
import { addMembers, fillMembers, memberText, membersOf } from "./members.js";
import type { Need, Section } from "./needs.js";
import { placesFor } from "./order.js";
import { scalar } from "./text.js";

/** What is known beyond the names: pages of the vendor, its metadata, the order of keys. */
export interface Knowledge {
  readonly links: ReadonlyMap<string, string>;
  readonly drafts: MetadataDrafts | undefined;
  /** Keys of an action's or structure's file, in the order of the schema. */
  keys(kind: Need["kind"]): readonly string[];
}

/** Text of one file of spec/ as it is to be. */
export interface Scaffold {
  readonly file: string;
  readonly text: string;
  /** A folder that was guessed, for a file that is new. */
  readonly guessed?: string;
}

/** The file of an action or structure with a draft of everything that is missing; what is there stays. */
export function scaffold(service: ServiceSpec, need: Need, knowledge: Knowledge): Scaffold {
  return need.file === undefined ? create(service, need, knowledge) : extend(need.file, need, knowledge);
}

const sections = { action: ["input", "output"], structure: ["members"] } as const;

/** The vendor's members of a section, as far as its metadata is at hand. */
function vendorOf({ name }: Need, section: Section, { drafts }: Knowledge): readonly MemberDraft[] {
  return drafts?.members(section === "members" ? "member" : section, name) ?? [];
}

function create(service: ServiceSpec, need: Need, knowledge: Knowledge): Scaffold {
  const { kind, name } = need;
  const guessed = kind === "action" ? guessCategory(service, name) : undefined;
  const folder = guessed === undefined ? "structures" : `actions/${guessed}`;
  const file = `spec/${service.id}/${folder}/${name}.yaml`;
  const titleZh = kind === "action" ? knowledge.drafts?.title(name) : undefined;
  const doc = knowledge.links.get(name) ?? (kind === "structure" ? pageOf(service, name) : undefined);
  const lines = [modelineOf(kind, file), `${kind}: ${name}`, "draft: true"];
  if (titleZh !== undefined) lines.push(`titleZh: ${scalar(titleZh)}`);
  if (doc !== undefined) lines.push(`doc: ${scalar(doc)}`);
  for (const section of sections[kind]) {
    const vendor = vendorOf(need, section, knowledge);
    const names = namesFor(need.names[section], vendor);
    const places = placesFor(
      [],
      names,
      vendor.map((member) => member.name),
    );
    if (places.length > 0) lines.push(`${section}:`, ...places.map((place) => `  ${memberText(place.name, vendor)}`));
  }
  return { file, text: `${lines.join("\n")}\n`, ...(guessed !== undefined && { guessed }) };
}

/** Where the vendor's page of all structures has this one. */
function pageOf({ service, structures }: ServiceSpec, name: string): string | undefined {
  const sibling = structures.find(({ data }) => data.doc?.endsWith(`#${data.structure}`) === true)?.data.doc;
  const page = sibling?.slice(0, sibling.lastIndexOf("#")) ?? service.data.structuresDoc;
  return page === undefined ? undefined : `${page}#${name}`;
}

function extend(file: NonNullable<Need["file"]>, need: Need, knowledge: Knowledge): Scaffold {
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
    text = fillMembers(text, section, members, vendor);
    text = addMembers(text, section, { members, names, vendor, keys: knowledge.keys(need.kind) });
  }
  return { file: file.file, text };
}

const namesFor = (names: readonly string[] = [], vendor: readonly MemberDraft[]): string[] => [
  ...new Set([...names, ...vendor.map(({ name }) => name)]),
];
