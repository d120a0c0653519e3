import type { ServiceModel, StructureModel } from "../model/model.js";
import type { InterfaceStatement, OutputFile } from "../render/output.js";
import { deprecatedTag, docText, seeTag, sinceTag } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { inputProperties, outputProperties } from "./properties.js";
import { importNamespace, interfaceOf } from "./statements.js";
import { mentionedTypes } from "./type-text.js";

/** All data structures of a service in one file: they refer to each other. */
export function emitStructures(service: ServiceModel): OutputFile[] {
  if (service.structures.length === 0) return [];
  const declares = new Set(service.structures.map(({ name }) => name));
  const { enums } = mentionedTypes(service.structures.flatMap(({ members }) => members));
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/structures.ts`,
      origin: originOf(service),
      statements: [
        ...importNamespace("enums", "./enums.js", enums),
        ...service.structures.map((structure) => structureInterface(structure, declares)),
      ],
    },
  ];
}

/** A structure that callers can hand over keeps its optional members optional, wherever it occurs. */
function structureInterface(structure: StructureModel, declares: ReadonlySet<string>): InterfaceStatement {
  const doc = docText(
    structure.description,
    seeTag(structure.doc),
    sinceTag(structure.since, structure.sinceDate),
    deprecatedTag(structure.deprecated),
  );
  const properties = structure.asInput ? inputProperties : outputProperties;
  return interfaceOf(structure.name, doc, properties(structure.members, { declares }));
}
