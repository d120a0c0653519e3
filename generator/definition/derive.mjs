// Derives the types of the definitions from spec/schema/, so that no key is written down twice. Plain JavaScript, for it
// runs before anything is compiled. Writes generator/definition/shapes.ts, which git ignores; `npm ci` makes it. Writes
// into model.schema.json, the schema of the export, what the definitions say of their keys: others read it whole. Writes
// generator/names/runtime.ts, which git ignores, too: the names that the runtime declares.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the types anew when a schema has changed since. */
export async function derive(root) {
  completeModel(root);
  const folder = join(root, "spec/schema");
  const files = readdirSync(folder).filter((file) => file.endsWith(".schema.json"));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
  const hash = createHash("sha256");
  for (const text of [readFileSync(new URL(import.meta.url)), ...texts]) hash.update(text).update("\0");
  const head = `// Derived from spec/schema/, ${hash.digest("hex")}. Change the schemas, not this file.\n`;
  const target = join(root, "generator/definition/shapes.ts");
  if (!textOf(target).startsWith(head)) writeFileSync(target, head + (await typesOf(texts)));
  await deriveNames(root);
}

/** Writes the names of the runtime anew when one of its files that users import from has changed since. */
async function deriveNames(root) {
  const runtime = join(root, "templates/runtime");
  const vendors = readdirSync(join(runtime, "vendors"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const read = (path) => readFileSync(join(runtime, path), "utf8");
  const index = read("index.ts");
  const client = read("client.ts");
  const ofVendors = vendors.map((name) =>
    ["metadata", "assume-role"].map((file) => read(`vendors/${name}/${file}.ts`)),
  );
  const hash = createHash("sha256");
  for (const text of [readFileSync(new URL(import.meta.url)), index, client, ...ofVendors.flat()])
    hash.update(text).update("\0");
  const head = `// Derived from templates/runtime/, ${hash.digest("hex")}. Change the runtime, not this file.\n`;
  const target = join(root, "generator/names/runtime.ts");
  if (textOf(target).startsWith(head)) return;
  const { default: ts } = await import("typescript");
  const names = {
    runtime: exportsOf(ts, [index]),
    vendors: Object.fromEntries(vendors.map((name, at) => [name, exportsOf(ts, ofVendors[at])])),
    clientMembers: membersOfClass(ts, client, "Client"),
  };
  writeFileSync(target, `${head}export const derived = ${JSON.stringify(names, null, 2)} as const;\n`);
}

/** Names that modules export: values, and types alone. */
function exportsOf(ts, texts) {
  const found = { values: [], types: [] };
  const add = (name, isType) => (isType ? found.types : found.values).push(name.text);
  for (const statement of texts.flatMap((text) => statementsOf(ts, text))) {
    if (ts.isExportDeclaration(statement)) {
      for (const { name, isTypeOnly } of statement.exportClause?.elements ?? [])
        add(name, isTypeOnly || statement.isTypeOnly);
    } else if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
      for (const { name } of declared) add(name, isType);
    }
  }
  return { values: found.values.sort(), types: found.types.sort() };
}

function membersOfClass(ts, text, name) {
  const found = statementsOf(ts, text).find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
  return found.members
    .flatMap((member) => (member.name && ts.isIdentifier(member.name) ? [member.name.text] : []))
    .sort();
}

const statementsOf = (ts, text) => [...ts.createSourceFile("some.ts", text, ts.ScriptTarget.Latest).statements];

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * Keys that the model settles anew: dropped, or with their own schema in model.schema.json. Every other key of a
 * definition is exported as it is written, behind the one that it follows in the definition.
 */
const settled = {
  action: [
    ...["action", "draft", "http", "editions", "region", "input", "output", "responses", "paginate", "wait", "poll"],
    ...["errors", "examples", "failures", "errata"],
  ],
  structure: ["structure", "draft", "doc", "members", "errata"],
  member: ["type", "draft", "enum", "open", "example"],
};

function completeModel(root) {
  const read = (name) => readFileSync(join(root, `spec/schema/${name}.schema.json`), "utf8");
  const text = read("model");
  const model = JSON.parse(text);
  for (const [kind, own] of Object.entries(settled)) {
    const written = Object.entries(JSON.parse(read(kind)).properties);
    const part = model.$defs[kind];
    written.forEach(([key, schema], index) => {
      if (!own.includes(key)) part.properties = placed(part.properties, key, schema, written.slice(0, index));
    });
  }
  const complete = `${laidOut(model, "")}\n`;
  if (complete !== text) writeFileSync(join(root, "spec/schema/model.schema.json"), complete);
}

/** The properties with this one: in its place, or else after the one that precedes it in the definition. */
function placed(properties, key, schema, before) {
  if (key in properties) return { ...properties, [key]: schema };
  const entries = Object.entries(properties);
  const last = before.map(([name]) => entries.findIndex(([other]) => other === name)).findLast((index) => index >= 0);
  return Object.fromEntries(entries.toSpliced(last === undefined ? entries.length : last + 1, 0, [key, schema]));
}

/** JSON as the schemas are laid out: what fits is one line. */
function laidOut(value, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = (inner) =>
    Object.entries(value).map(([key, part]) => (isList ? "" : `${JSON.stringify(key)}: `) + laidOut(part, inner));
  const line = isList ? `[${parts("").join(", ")}]` : `{ ${parts("").join(", ")} }`;
  if (line.length + indent.length <= 120 && !line.includes("\n")) return line;
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts(`${indent}  `)
    .map((part) => `${indent}  ${part}`)
    .join(",\n")}\n${indent}${close}`;
}

/** A component for each schema and each of its `$defs`, named `Action`, `ActionMembers`. */
async function typesOf(texts) {
  // Loaded only when there is something to do: it brings a compiler along.
  const { default: openapi, astToString } = await import("openapi-typescript");
  const schemas = texts
    .map((text) => JSON.parse(text))
    .flatMap(({ $id, $defs = {}, ...schema }) => [
      [nameOf($id), typed(schema, $id)],
      ...Object.entries($defs).map(([name, part]) => [nameOf($id) + capital(name), typed(part, $id)]),
    ]);
  const document = { openapi: "3.1.0", info: { title: "Definitions", version: "1" }, paths: {} };
  const components = { schemas: Object.fromEntries(schemas) };
  return astToString(await openapi({ ...document, components }, { immutable: true, silent: true }));
}

const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const nameOf = (file) => capital(file.replace(".schema.json", ""));

/** Keywords that a type can say; the others are for validators. */
const keywords = ["description", "type", "enum", "const", "required", "items", "oneOf", "anyOf"];

/** The schema as OpenAPI writes one. */
function typed(schema, file) {
  const { $ref, properties, additionalProperties = true } = schema;
  const kept = Object.entries(schema).filter(([key, value]) => keywords.includes(key) && !isChoiceOfKeys(key, value));
  const isObject = [schema.type].flat().includes("object");
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, typedValue(key, value, file)])),
    ...($ref && { $ref: referTo($ref, file) }),
    ...(properties && { properties: mapped(properties, (part) => typed(part, file)) }),
    ...(isObject && {
      additionalProperties: isSchema(additionalProperties) ? typed(additionalProperties, file) : additionalProperties,
    }),
  };
}

const isSchema = (value) => typeof value === "object";

function typedValue(key, value, file) {
  if (key === "items") return typed(value, file);
  return key === "oneOf" || key === "anyOf" ? value.map((part) => typed(part, file)) : value;
}

/** `oneOf` over bare `required`s: exactly one of these keys. */
const isChoiceOfKeys = (key, value) =>
  key === "oneOf" && value.every((branch) => Object.keys(branch).join() === "required");

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

function referTo(ref, file) {
  const [target, pointer = ""] = ref.split("#");
  return `#/components/schemas/${nameOf(target || file)}${capital(pointer.split("/").at(-1))}`;
}

if (process.argv[1] === import.meta.filename) await derive(join(import.meta.dirname, "../.."));
