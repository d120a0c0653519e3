import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { firstLine, root, schemaOf, yamlFiles } from "./files.js";

/** The first line of a file: an editor finds the schema by it. */
const modeline = (path: string): string =>
  `# yaml-language-server: $schema=${relative(dirname(path), `spec/schema/${schemaOf(path)}.schema.json`).replaceAll("\\", "/")}`;

describe("spec/", () => {
  test("names in each file's first line the schema that the file has to satisfy", () => {
    const files = yamlFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => firstLine(path) !== modeline(path))).toEqual([]);
  });

  test("has each schema that a file names", () => {
    const kinds = [...new Set(yamlFiles().map(schemaOf))];
    expect(kinds.filter((kind) => !existsSync(join(root, `spec/schema/${kind}.schema.json`)))).toEqual([]);
  });

  test("has schemas that are schemas, and that explain every key", () => {
    const folder = join(root, "spec/schema");
    const schemas = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as object);
    const ajv = new Ajv2020({ strict: false, schemas });
    for (const schema of schemas) expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schemas.flatMap((schema) => unexplained(schema))).toEqual([]);
  });
});

/** Properties without a description, their own or that of what they refer to. */
function unexplained(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const entries = Object.entries(schema as Record<string, unknown>); // any object of a JSON document
  return entries.flatMap(([key, value]) => {
    // What `if` asks for is explained where it is defined.
    if (key === "if") return [];
    if (key !== "properties" || typeof value !== "object" || value === null) return unexplained(value, `${path}/${key}`);
    return Object.entries(value as Record<string, unknown>).flatMap(([name, property]) => [
      ...(isExplained(property) ? [] : [`${path}/${name}`]),
      ...unexplained(property, `${path}/${name}`),
    ]);
  });
}

const isExplained = (property: unknown): boolean =>
  typeof property === "boolean" ||
  (typeof property === "object" && property !== null && ("description" in property || "$ref" in property));
