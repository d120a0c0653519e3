import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { formatOf, scalarOf, type TypeName } from "../definition/index.js";
import { membersOf, type PlacedMember } from "./members.js";
import { patternOf } from "./patterns.js";

/** Constraints and formats fit the type that they are on, and can be satisfied at all. */
export function constraints(service: ServiceSpec): Diagnostic[] {
  return membersOf(service).flatMap((placed) => [
    ...misplaced(placed),
    ...quoted(placed),
    ...emptyRanges(placed),
    ...patterns(placed),
    ...formats(placed),
  ]);
}

type Constraint =
  "min" | "max" | "multipleOf" | "minLength" | "maxLength" | "pattern" | "minItems" | "maxItems" | "timezone";

/** Which constraints each type may have; those of items count for lists. */
const families: readonly {
  readonly keys: readonly Constraint[];
  readonly what: string;
  fits(placed: PlacedMember): boolean;
}[] = [
  {
    keys: ["min", "max", "multipleOf"],
    what: "integers and floats",
    fits: ({ type }) => constraintsOf(type) === "number",
  },
  { keys: ["minLength", "maxLength", "pattern"], what: "strings", fits: ({ type }) => constraintsOf(type) === "text" },
  { keys: ["minItems", "maxItems"], what: "lists", fits: ({ type }) => type.list },
  {
    keys: ["timezone"],
    what: "times written as text",
    fits: ({ type: { base } }) => base.kind === "scalar" && scalarOf(base.name).zoned,
  },
];

const constraintsOf = ({ base }: TypeName): string =>
  base.kind === "scalar" ? scalarOf(base.name).constraints : "none";

function misplaced(placed: PlacedMember): Diagnostic[] {
  const { member, file, path, title } = placed;
  return families.flatMap((family) =>
    family.keys
      .filter((key) => member[key] !== undefined && !family.fits(placed))
      .map((key) =>
        error(
          "constraint-type",
          file.placeOfKey([...path, key]),
          `${title} is ${member.type}, but ${key} is for ${family.what}.`,
        ),
      ),
  );
}

const ranges: readonly (readonly [low: "min" | "minLength" | "minItems", high: "max" | "maxLength" | "maxItems"])[] = [
  ["min", "max"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
];

/** A bound in quotes is for numbers that are read as texts, too. */
function quoted({ member, file, path, title }: PlacedMember): Diagnostic[] {
  return (["min", "max"] as const)
    .filter((key) => typeof member[key] === "string" && member.format !== "int64-exact")
    .map((key) =>
      error(
        "constraint-type",
        file.place([...path, key]),
        `${title} has ${key} in quotes, which is for members with format int64-exact; write a number, or give it the format.`,
      ),
    );
}

function emptyRanges({ member, file, path, title }: PlacedMember): Diagnostic[] {
  return ranges.flatMap(([low, high]) => {
    const [from = -Infinity, to = Infinity] = [member[low], member[high]];
    return Number(from) <= Number(to)
      ? []
      : [
          error(
            "empty-range",
            file.place([...path, low]),
            `${title} has ${low} ${from} above ${high} ${to}; nothing satisfies both.`,
          ),
        ];
  });
}

function patterns({ member: { pattern }, file, path, title }: PlacedMember): Diagnostic[] {
  const read = pattern === undefined ? undefined : patternOf(pattern);
  if (read === undefined || "regex" in read) return [];
  const place = file.place([...path, "pattern"]);
  return read.problem === "syntax"
    ? [error("bad-pattern", place, `pattern of ${title} is no regular expression with flag u: ${read.because}.`)]
    : [
        error(
          "slow-pattern",
          place,
          `pattern of ${title} can take exponential time, as ${read.because} can match the same text in many ways; let each character match in one way only.`,
        ),
      ];
}

function formats({ member, type, file, path, title }: PlacedMember): Diagnostic[] {
  if (member.format === undefined) return [];
  if (member.format === "int64-exact" && member.enum !== undefined)
    return [
      error(
        "format-type",
        file.place([...path, "format"]),
        `${title} has format int64-exact, but the values of its enum are ordinary numbers; remove the format.`,
      ),
    ];
  const allowed: readonly string[] = formatOf(member.format).types;
  if (allowed.includes(type.base.name)) return [];
  return [
    error(
      "format-type",
      file.place([...path, "format"]),
      `${title} is ${member.type}, but format ${member.format} is for ${allowed.join(" or ")}.`,
    ),
  ];
}
