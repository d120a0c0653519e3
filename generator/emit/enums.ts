import { stringText } from "../layout/literal.js";
import type { EnumModel, ServiceModel } from "../model/model.js";
import type { OutputFile, Statement } from "../render/output.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { unionOf } from "./statements.js";

/** Value sets: a constant with a documented name for each value, and the union of the values as a type. */
export function emitEnums(service: ServiceModel): OutputFile[] {
  if (service.enums.length === 0) return [];
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/enums.ts`,
      origin: originOf(service),
      statements: service.enums.flatMap(enumStatements),
    },
  ];
}

function enumStatements(definition: EnumModel): Statement[] {
  const { name, values, open, type } = definition;
  const doc = docText(definition.description, open ? "Other values are possible." : undefined);
  const rest = type === "integer" ? "(number & {})" : "(string & {})";
  return [
    {
      kind: "const",
      name,
      doc,
      value: Object.fromEntries(values.map((entry) => [entry.name, entry.value])),
      constant: true,
      entryDocs: Object.fromEntries(
        values.flatMap((entry) =>
          entry.description ? [[entry.name, docText(entry.description).replaceAll("\n", " ")]] : [],
        ),
      ),
    },
    unionOf(name, doc, [
      ...values.map(({ value }) => (typeof value === "string" ? stringText(value) : String(value))),
      ...(open ? [rest] : []),
    ]),
  ];
}
