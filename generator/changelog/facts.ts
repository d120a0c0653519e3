import type { MemberYaml, ServiceSpec } from "../load/spec.js";
import { isSecretName } from "../naming.js";
import { factsIn } from "../upstream/words.js";
import type { MemberDraft, MetadataDrafts } from "../upstream/draft.js";

/** A member's definition as far as it can be drafted. */
export type DraftedMember = Readonly<Record<string, unknown>>;

/** A member of the same name and type that is defined already. */
interface Twin {
  readonly data: MemberYaml;
  /** The vendor's words of it, where the metadata has them. */
  readonly words: string;
  readonly isInput: boolean;
}

/** What is known of a new member: the metadata's facts, those in its words, and what members of the same name agree on. */
export function draftedMember(
  service: ServiceSpec,
  vendor: MemberDraft | undefined,
  side: "input" | "output" | "member",
  drafts: MetadataDrafts | undefined,
): DraftedMember {
  if (vendor?.type === undefined) return {};
  const { name, type, required, nullable, words, example, in: place } = vendor;
  const twins = twinsOf(service, name, type, drafts);
  const facts = factsIn(words);
  const same = twins.filter((twin) => bare(twin.words) === bare(words) && words !== "");
  const shared = (key: keyof MemberYaml, from: readonly Twin[] = twins): unknown =>
    agreed(from.map(({ data }) => data[key]));
  const scalar = type.replace("[]", "");
  const isNumber = scalar === "integer" || scalar === "float";
  const values = facts.values.map(({ value }) => value);
  const isListed = scalar === "string" || scalar === "integer";
  const enumeration = isListed ? (shared("enum", same) ?? enumFor(service, twins, values, scalar)) : undefined;
  const sensitive = scalar === "string" && (shared("sensitive") === true || isSecretName(name));
  const isBounded = isNumber && enumeration === undefined;
  const sameSide = twins.filter((twin) => twin.isInput === (side === "input"));
  const keys = {
    ...{ type, required: required || undefined, nullable: nullable || undefined, in: place },
    default: side === "output" || facts.default === undefined ? undefined : cast(facts.default, scalar),
    enum: enumeration,
    min: isBounded ? (facts.min ?? shared("min", same)) : undefined,
    max: isBounded ? (facts.max ?? shared("max", same)) : undefined,
    minLength: scalar === "string" ? (facts.minLength ?? shared("minLength", same)) : undefined,
    maxLength: scalar === "string" ? (facts.maxLength ?? shared("maxLength", same)) : undefined,
    pattern: shared("pattern", same),
    maxItems: type.endsWith("[]") ? (facts.maxItems ?? shared("maxItems", same)) : undefined,
    unit: isNumber ? (facts.unit ?? shared("unit")) : undefined,
    format: shared("format") ?? (scalar === "string" ? formatOf(example) : undefined),
    sensitive: sensitive || undefined,
    example: sensitive ? undefined : exampleOf(example, type),
    description: shared("description", same) ?? shared("description", sameSide),
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

function twinsOf(
  { actions, structures }: ServiceSpec,
  name: string,
  type: string,
  drafts: MetadataDrafts | undefined,
): Twin[] {
  const sides = [
    ...actions.flatMap(({ data }) => [
      { owner: data.action, side: "input" as const, members: data.input },
      { owner: data.action, side: "output" as const, members: data.output },
    ]),
    ...structures.map(({ data }) => ({ owner: data.structure, side: "member" as const, members: data.members })),
  ];
  return sides.flatMap(({ owner, side, members }) => {
    const data = members?.[name];
    if (data === undefined || data.draft === true || data.type !== type) return [];
    const words = drafts?.members(side, owner)?.find((member) => member.name === name)?.words ?? "";
    return [{ data, words, isInput: side === "input" }];
  });
}

/** What all say that say anything; undefined where they differ, or only some say it. */
function agreed(values: readonly unknown[]): unknown {
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

/** A value set that has every value of the vendor's: one of a member of that name, else the only one of the service. */
function enumFor({ enums }: ServiceSpec, twins: readonly Twin[], values: readonly string[], type: string): unknown {
  if (values.length < 2) return undefined;
  const sets = Object.entries(enums?.data.enums ?? {}).filter(
    ([, set]) => set.type === type && values.every((value) => set.values.some((one) => String(one.value) === value)),
  );
  const own = sets.find(([name]) => twins.some(({ data }) => data.enum === name));
  const exact = sets.filter(([, set]) => set.values.length === values.length);
  return own?.[0] ?? (exact.length === 1 && values.some((value) => !/^[01]$/u.test(value)) ? exact[0]?.[0] : undefined);
}

const formats: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u, "datetime"],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u, "iso-datetime"],
  [/^\d{4}-\d{2}-\d{2}$/u, "date"],
  [/^\d{2}:\d{2}-\d{2}:\d{2}$/u, "time-range"],
  [/^https?:\/\//u, "url"],
];

const formatOf = (example: string): string | undefined => formats.find(([pattern]) => pattern.test(example))?.[1];

function exampleOf(example: string, type: string): unknown {
  if (example === "" || example === "无" || /^[A-Z]/u.test(type)) return undefined;
  const scalar = type.replace("[]", "");
  if (!type.endsWith("[]")) return cast(example, scalar);
  try {
    const list: unknown = JSON.parse(example);
    return Array.isArray(list) ? list : cast(String(list), scalar);
  } catch {
    return cast(example, scalar);
  }
}

/** In the member's own type; undefined where the vendor's text is none of it. */
function cast(text: string, type: string): unknown {
  if (type === "integer") return /^-?\d+$/u.test(text) ? Number(text) : undefined;
  if (type === "float") return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
  if (type === "boolean") return /^(?:true|false)$/iu.test(text) ? text.toLowerCase() === "true" : undefined;
  return text;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, "");
