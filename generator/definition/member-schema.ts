import { formatOf, type Format } from "./formats.js";
import { memberKeys, type Constraint, type Constraints } from "./keys.js";
import { scalarOf, type Scalar, type TypeName, type JsonSchema } from "./scalars.js";

/** What a schema is made of: a member of a definition or of the model. */
export interface Described {
  readonly type: TypeName;
  readonly nullable: boolean;
  readonly format?: Format | undefined;
  readonly constraints: Constraints;
}

/** What differs between those who ask: how they name structures and value sets, and how much counts. */
export interface SchemaView<Member extends Described> {
  readonly structure: (name: string) => JsonSchema;
  /** Type and values of what is no structure; `plain` is that of the scalar. */
  readonly scalar: (member: Member, name: Scalar, plain: JsonSchema) => JsonSchema;
  /** What an item says beside that, for readers. */
  readonly notes?: (member: Member) => JsonSchema;
  /** Constraints count, those of lists too. */
  readonly constraints: boolean;
  /** Texts have to be written as their format says. */
  readonly formats: boolean;
  /** Whatever the schema says, or null. Not asked when everything passes. */
  readonly orNull: (schema: JsonSchema) => JsonSchema;
}

/** The one translation of a member to JSON Schema: checks, validators and OpenAPI differ in their view alone. */
export function memberSchema<Member extends Described>(member: Member, view: SchemaView<Member>): JsonSchema {
  const { type, nullable } = member;
  const item = itemSchema(member, view);
  const mapped = type.map ? { type: "object", additionalProperties: item } : item;
  const schema = type.list
    ? { type: "array", items: mapped, ...(view.constraints && constraintsOf(member, ["minItems", "maxItems"])) }
    : mapped;
  return nullable && Object.keys(schema).length > 0 ? view.orNull(schema) : schema;
}

/** Of one item of a list or map, else of the value itself. */
export function itemSchema<Member extends Described>(member: Member, view: SchemaView<Member>): JsonSchema {
  const { base } = member.type;
  if (base.kind === "structure") return view.structure(base.name);
  return {
    ...view.scalar(member, base.name, scalarOf(base.name).schema),
    ...(view.constraints && constraintsOf(member, itemKeys)),
    ...(view.formats && formatPart(member)),
    ...view.notes?.(member),
  };
}

const itemKeys: readonly Constraint[] = ["min", "max", "multipleOf", "minLength", "maxLength", "pattern"];

function constraintsOf({ constraints }: Described, keys: readonly Constraint[]): JsonSchema {
  const entries = keys.map((key) => [memberKeys[key].keyword, constraints[key]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function formatPart({ format, constraints }: Described): JsonSchema {
  const pattern = format && formatOf(format).pattern;
  if (pattern === undefined) return {};
  return constraints.pattern === undefined ? { pattern } : { allOf: [{ pattern }] };
}
