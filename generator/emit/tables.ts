import type { ServiceModel, TableModel } from "../model/model.js";
import type { ConstStatement, OutputFile } from "../render/output.js";
import { docText, seeTag } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";

/** Tables of facts: a constant each, a property a row. */
export function emitTables(service: ServiceModel): OutputFile[] {
  if (service.tables.length === 0) return [];
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/tables.ts`,
      origin: originOf(service),
      statements: service.tables.map((table) => tableConstant(table)),
    },
  ];
}

function tableConstant({ name, description, doc, rows }: TableModel): ConstStatement {
  return {
    kind: "const",
    name,
    doc: docText(description, seeTag(doc)),
    value: Object.fromEntries(rows.map((row) => [row.name, row.values])),
    constant: true,
  };
}
