import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../../generator/emit/run.js";
import { make } from "../../../generator/pipeline.js";
import { demo } from "../check/demo.js";
import { emptyFolder, linked, modelOf, put } from "../pipeline/project.js";

const action = (
  name: string,
  more = "",
): string => `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: ${name}
title: Do it
titleZh: 做
doc: https://demo.example/${name}
reviewed: 2025-01-01
rateLimit: 1
effect: read
summary: Does it to a thing.
${more}`;

const structure = (
  name: string,
  members: string,
): string => `# yaml-language-server: $schema=../../../schema/structure.schema.json
structure: ${name}
description: One of them.
members:
${members}`;

const text = "{ type: string, description: A text. }";

/** The demo without its history, with names that TypeScript, the runtime, the protocol or every object has. */
function project(): string {
  const root = emptyFolder();
  const files = Object.entries(demo).filter(([path]) => !path.includes("/changelog/"));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content.replace("complete: true", "complete: false"));
  }
  const at = (path: string, content: string): void => put(root, `spec/demo/v1/${path}`, content);
  for (const name of ["Import", "Operation", "Promise", "CallPlain", "CreateClient"])
    at(`actions/thing/${name}.yaml`, action(name));
  at(
    "actions/thing/Delete.yaml",
    action(
      "Delete",
      `input:
  toString: { type: string, required: true, as: text, description: A text. }
  Of: { type: "Record[]", description: Some. }
output:
  Sets: { type: "map<Set>", description: By name. }
  Error1: { type: Error, description: One. }
  At: { type: Endpoint, description: One. }
  Said: { type: "Message[]", description: Some. }
`,
    ),
  );
  at(
    "actions/thing/ToJSON.yaml",
    action("ToJSON", "as: Convert\noutput:\n  It: { type: ApiError, description: One. }\n"),
  );
  at(
    "structures/Record.yaml",
    structure(
      "Record",
      `  Inner: { type: "map<Record>", description: By name. }\n  constructor: { type: string, as: maker, description: Who. }\n`,
    ),
  );
  for (const name of ["Set", "Error", "Endpoint", "Message"])
    at(`structures/${name}.yaml`, structure(name, `  Id: ${text}\n`));
  at(
    "structures/ApiError.yaml",
    structure("ApiError", `  Id: ${text}\n`).replace("description", "as: Fault\ndescription"),
  );
  return linked(root);
}

describe("hostile names", async () => {
  const root = project();
  const model = await modelOf(root);
  const { files, faults } = await make(root, { model }, () => undefined);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";

  test("compile", () => {
    expect(faults).toEqual([]);
  });

  test("leave a module what it needs", () => {
    expect(textOf("src/demo/structures.ts")).toContain("Inner?: globalThis.Record<string, Record> | undefined;");
    expect(textOf("src/demo/operations.ts")).toContain("Operation as Operation_");
    expect(textOf("src/demo/functions.ts")).toContain("export function delete_(");
    expect(textOf("src/demo/functions.ts")).toContain("export function callPlain_(");
    expect(textOf("src/demo/client.ts")).toContain("  delete(");
  });

  test("win in the entry of the service, where the runtime's types have others", () => {
    const entry = textOf("src/demo/index.ts");
    expect(entry).toContain('export type { Endpoint } from "./structures.js";');
    expect(entry).toContain('export type { Endpoint as SdkEndpoint } from "../runtime/index.js";');
  });

  test("given with `as` are those of TypeScript, and the wire keeps its own", () => {
    expect(textOf("src/demo/operations.ts")).toMatch(
      /export const Convert: Operation_<[^=]*= \{\n {2}name: "ToJSON",/u,
    );
    expect(textOf("src/demo/client.ts")).toContain("  convert(");
    expect(textOf("src/demo/structures.ts")).toContain("export interface Fault {");
    expect(textOf("src/demo/names.ts")).toContain('Delete: { text: { wire: "toString" }, Of: { of: "Record" } }');
    expect(textOf("src/demo/service.ts")).toContain("protocol: renaming(tc3, names)");
    const document = JSON.parse(textOf("openapi/demo.json")) as { components: { schemas: object } };
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(["ApiError", "ToJSONOutput"]));
  });

  test("and the others are on the pages of the reference", () => {
    const page = textOf("docs/demo/actions/ToJSON.md");
    expect(page).toContain(
      "method `convert`, function `convert`, types `ConvertInput`, `ConvertOutput` and `ConvertErrorCode`; `ToJSON` on the wire",
    );
    expect(page).toContain("demo.convert(");
    expect(textOf("docs/demo/actions/Delete.md")).toContain("`toString`<br>in TypeScript `text` |");
    expect(textOf("docs/demo/structures/ApiError.md")).toContain("In TypeScript it is `Fault`.");
  });

  test("are in the ledger, as is every other name that a module has", () => {
    const [service] = model.services;
    const ledger = service ? ledgerOf(service) : new Map<string, never>();
    const modules = files.filter(({ path }) => /^src\/demo\/.*\.ts$/u.test(path));
    expect(modules.length).toBeGreaterThan(20);
    for (const { path, text: source } of modules) {
      const scope = ledger.get(path);
      const known = [...(scope?.imports ?? []), ...(scope?.declares ?? []).map(({ name }) => name)];
      expect
        .soft(
          namesIn(source).filter((name) => !known.includes(name)),
          path,
        )
        .toEqual([]);
    }
  });
});

/** Names that a module imports and declares. */
function namesIn(source: string): string[] {
  const file = ts.createSourceFile("some.ts", source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (!bindings) return [];
      return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
    }
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}
