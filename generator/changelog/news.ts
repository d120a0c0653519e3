import type { MemberYaml, ServiceSpec } from "../load/spec.js";
import type { WordFacts } from "../upstream/words.js";

/** Facts that the vendor's words have now and had not, and that the definition does not state. */
export function newsOf(member: MemberYaml, before: WordFacts, after: WordFacts, service: ServiceSpec): string[] {
  const keys = ["default", "min", "max", "minLength", "maxLength", "maxItems", "unit"] as const;
  const stated = keys.flatMap((key) => {
    const value = after[key];
    if (value === undefined || value === before[key] || JSON.stringify(member[key]) === JSON.stringify(value))
      return [];
    return [
      `${key} is ${value} (the definition has ${member[key] === undefined ? "none" : JSON.stringify(member[key])})`,
    ];
  });
  const set = typeof member.enum === "string" ? service.enums?.data.enums[member.enum]?.values : member.enum;
  if (set === undefined) return stated;
  const known = set.map(({ value }) => String(value));
  const [was, is] = [before.values.map(({ value }) => value), after.values.map(({ value }) => value)];
  const added = is.filter((value) => !was.includes(value) && !known.includes(value));
  const gone = is.length < 2 ? [] : was.filter((value) => !is.includes(value) && known.includes(value));
  return [
    ...stated,
    ...(added.length > 0 ? [`the value ${added.join(", ")} is new`] : []),
    ...(gone.length > 0 ? [`the value ${gone.join(", ")} is no longer listed`] : []),
  ];
}
