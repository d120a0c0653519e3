import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { MemberYaml, ServiceSpec } from "../load/spec.js";
import { itemSchema } from "../definition/index.js";
import { conform, describe, viewOf, type Conform, type Violation } from "./conform.js";
import { membersOf, type PlacedMember } from "./members.js";
import { brokenConstraints } from "./limits.js";

/** Defaults, examples and listed values satisfy the member that they belong to. */
export function values(service: ServiceSpec): Diagnostic[] {
  const strict = conform(service, { strict: true });
  return membersOf(service).flatMap((placed) => [
    ...defaults(placed, strict),
    ...examples(placed, strict),
    ...listed(placed),
  ]);
}

function defaults({ member, file, path, title }: PlacedMember, strict: Conform): Diagnostic[] {
  if (member.default === undefined) return [];
  return strict
    .member(member.default, member, [])
    .map((violation) =>
      error(
        "wrong-default",
        file.place([...path, "default", ...violation.path]),
        `default of ${title} ${sentence(violation)}.`,
      ),
    );
}

function examples(placed: PlacedMember, strict: Conform): Diagnostic[] {
  const { member, file, path, title } = placed;
  if (member.example === undefined) return [];
  return exampleViolations(member, strict).map((violation) =>
    error(
      "wrong-example",
      file.place([...path, "example", ...violation.path]),
      `example of ${title} ${sentence(violation)}.`,
    ),
  );
}

/** The example of a list may be one item, which reads better than a list of one. */
function exampleViolations(member: MemberYaml, strict: Conform): Violation[] {
  return Array.isArray(member.example) || !member.type.endsWith("[]")
    ? strict.member(member.example, member, [])
    : strict.item(member.example, member, []);
}

/** A listed value outside the constraints could never be sent. */
function listed({ member, file, path, title }: PlacedMember): Diagnostic[] {
  if (!Array.isArray(member.enum)) return [];
  const entries: readonly { readonly value: string | number }[] = member.enum;
  const schema = itemSchema(describe(member), viewOf(undefined, true));
  return entries.flatMap(({ value }, index) =>
    brokenConstraints(value, schema, member.format).map((message) =>
      error("wrong-enum-value", file.place([...path, "enum", index, "value"]), `a value of ${title} ${message}.`),
    ),
  );
}

function sentence({ path, message }: Violation): string {
  const inner = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return inner === "" ? message : `(${inner}) ${message}`;
}
