import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import type { EnumValueYaml, Path, ServiceSpec, SpecFile } from "../load/spec.js";
import { membersOf, type PlacedMember } from "./members.js";
import { unused } from "./references.js";

/** Value sets: named ones exist and are used, values are distinct and have the member's type. */
export function enums(service: ServiceSpec): Diagnostic[] {
  return [...sharedSets(service), ...membersOf(service).flatMap((member) => memberSet(member, service))];
}

function sharedSets(service: ServiceSpec): Diagnostic[] {
  const file = service.enums;
  if (file === undefined) return [];
  const named = new Set(membersOf(service).map(({ member }) => member.enum));
  return Object.entries(file.data.enums).flatMap(([name, { type, values }]) => [
    ...(named.has(name)
      ? []
      : [
          unused(
            service,
            "unused-enum",
            file.placeOfKey(["enums", name]),
            `no member names value set ${name}; use it or delete it.`,
          ),
        ]),
    ...checkValues(file, ["enums", name, "values"], `value set ${name}`, values),
    ...checkTypes(file, ["enums", name, "values"], `value set ${name}`, values, type),
  ]);
}

function memberSet(placed: PlacedMember, service: ServiceSpec): Diagnostic[] {
  const { member, file, path, title, type } = placed;
  if (member.enum === undefined) return [];
  const at = [...path, "enum"];
  if (type.base.name !== "string" && type.base.name !== "integer")
    return [
      error(
        "enum-type",
        file.place(at),
        `${title} is ${member.type}, but only strings and integers have value sets; explain the values in its description.`,
      ),
    ];
  if (typeof member.enum !== "string")
    return [
      ...openOf(placed),
      ...checkValues(file, at, title, member.enum),
      ...checkTypes(file, at, title, member.enum, type.base.name),
    ];
  const known = service.enums?.data.enums ?? {};
  const shared = Object.hasOwn(known, member.enum) ? known[member.enum] : undefined;
  if (shared === undefined)
    return [
      guessed(
        error("unknown-enum", file.place(at), `${title} names value set "${member.enum}", which enums.yaml lacks.`),
        member.enum,
        Object.keys(known),
      ),
    ];
  if (shared.type !== type.base.name)
    return [
      error(
        "enum-type",
        file.place(at),
        `${title} is ${member.type}, but value set ${member.enum} holds values of type ${shared.type}.`,
      ),
    ];
  return openOf(placed);
}

function openOf({ member, file, path, title }: PlacedMember): Diagnostic[] {
  if (typeof member.enum === "string")
    return member.open === undefined
      ? []
      : [
          error(
            "open-forbidden",
            file.placeOfKey([...path, "open"]),
            `${title} says open, but value set ${member.enum} says that itself in enums.yaml; remove it here.`,
          ),
        ];
  return member.open === undefined
    ? [
        error(
          "open-missing",
          file.placeOfKey([...path, "enum"]),
          `${title} lists values without saying whether others can come; add open: true (or false).`,
        ),
      ]
    : [];
}

function checkValues(
  file: SpecFile<unknown>,
  path: Path,
  title: string,
  values: readonly EnumValueYaml[],
): Diagnostic[] {
  const seen = { value: new Set<string | number>(), name: new Set<string | number>() };
  return values.flatMap((entry, index) =>
    (["value", "name"] as const).flatMap((key) => {
      const isNew = !seen[key].has(entry[key]);
      seen[key].add(entry[key]);
      const code = key === "value" ? "duplicate-enum-value" : "duplicate-enum-name";
      return isNew
        ? []
        : [
            error(
              code,
              file.place([...path, index, key]),
              `${title} has the ${key} ${JSON.stringify(entry[key])} twice.`,
            ),
          ];
    }),
  );
}

function checkTypes(
  file: SpecFile<unknown>,
  path: Path,
  title: string,
  values: readonly EnumValueYaml[],
  type: "string" | "integer",
): Diagnostic[] {
  return values.flatMap(({ value }, index) => {
    const given = typeof value === "string" ? "string" : "integer";
    if (given === type) return [];
    const fix = type === "string" ? `quote it: "${value}"` : "write it without quotes";
    return [
      error(
        "enum-type",
        file.place([...path, index, "value"]),
        `${title} holds values of type ${type}, but ${JSON.stringify(value)} is of type ${given}; ${fix}.`,
      ),
    ];
  });
}
