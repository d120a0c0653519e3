import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectOf, repository } from "../pipeline/project.js";
import { exported } from "./exported.js";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync(join(repository, "spec/schema/model.schema.json"), "utf8")) as Schema; // a schema, by its $schema
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);

describe.each([
  ["the real services", repository],
  ["the fixtures", projectOf("tc3", "kiosk", "rest", "qcloud")],
])("the exported model of %s", (_, root) => {
  test("is what the schema says", async () => {
    validate(await exported(root));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has its keys in the order of the schema, whatever the order in the definitions", async () => {
    expect(disordered(await exported(root), schema, "$")).toEqual([]);
  });

  test("holds nothing that says nothing", async () => {
    const text = JSON.stringify(await exported(root));
    expect(text).not.toMatch(/"(?:required|nullable|sensitive|internal|list|map|open)":false/);
    expect(text).not.toMatch(/"(?:errata|editions|enum)":\[\]/);
  });
});

/** The keys of shared/MODEL.md, which others rely on: adding one is fine, renaming or moving one is not. */
const promised: Readonly<Record<string, readonly string[]>> = {
  service: ["id", "title", "protocol", "regions", "endpoints", "actions", "structures", "errors", "releases"],
  action: [
    ...[
      "name",
      "category",
      "title",
      "titleZh",
      "doc",
      "reviewed",
      "http",
      "effect",
      "rateLimit",
      "since",
      "deprecated",
    ],
    ...["input", "output", "responses", "errors", "paginate", "wait", "examples", "errata", "place"],
  ],
  structure: ["name", "description", "since", "members"],
  member: [
    ...[
      "name",
      "in",
      "type",
      "list",
      "map",
      "format",
      "timezone",
      "required",
      "nullable",
      "sensitive",
      "internal",
      "default",
    ],
    ...["min", "max", "minLength", "maxLength", "pattern", "minItems", "maxItems", "multipleOf", "enum", "open"],
    ...["unit", "example", "description", "since", "deprecated"],
  ],
  deprecation: ["release", "date", "source", "replacedBy", "reason"],
  error: ["code", "scope", "status", "message", "retry"],
  release: ["number", "published", "changes"],
  place: ["file", "line"],
};

test.each(Object.entries(promised))(
  "the schema of a %s keeps the promised keys in the promised order",
  (name, keys) => {
    const known = Object.keys(schema.$defs?.[name]?.properties ?? {});
    expect(known.filter((key) => keys.includes(key))).toEqual(keys);
  },
);

test("every key of the schema is explained, and no other is let through", () => {
  const shapes = shapesOf(schema, "$");
  expect(shapes.length).toBeGreaterThan(15);
  expect(shapes.filter(([, shape]) => shape.additionalProperties !== false).map(([path]) => path)).toEqual([]);
  const keys = shapes.flatMap(([path, { properties = {} }]) =>
    Object.entries(properties).map(([key, value]) => [`${path}.${key}`, resolve(value)] as const),
  );
  expect(keys.filter(([, { description = "" }]) => description === "").map(([path]) => path)).toEqual([]);
});

/** Every schema of an object with named keys. */
function shapesOf(part: Schema, path: string): (readonly [string, Schema])[] {
  const { properties, items, $defs = {} } = part;
  const inner = [...Object.entries({ ...properties, ...$defs }), ...(items ? [["[]", items] as const] : [])];
  return [
    ...(properties ? [[path, part] as const] : []),
    ...inner.flatMap(([key, value]) => shapesOf(value, `${path}.${key}`)),
  ];
}

/** The definition that a schema refers to, with what it says itself. */
function resolve(part: Schema): Schema {
  return part.$ref === undefined ? part : { ...schema.$defs?.[part.$ref.replace("#/$defs/", "")], ...part };
}

/** Paths of the objects whose keys stand in another order than their schema's. */
function disordered(value: unknown, part: Schema, path: string): string[] {
  const { properties, items, additionalProperties } = resolve(part);
  if (Array.isArray(value))
    return items ? value.flatMap((item, index) => disordered(item, items, `${path}[${index}]`)) : [];
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  const order = Object.keys(properties ?? {}).filter((key) => keys.includes(key));
  const rest = typeof additionalProperties === "object" ? additionalProperties : {};
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    disordered(entry, properties?.[key] ?? rest, `${path}.${key}`),
  );
  return [...(properties && order.join() !== keys.join() ? [`${path}: ${keys.join()}`] : []), ...inner];
}
