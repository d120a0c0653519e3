import { allOutputs } from "../model/reach.js";
import type { ActionModel, ServiceModel } from "../model/model.js";
import { byCodePoint, errorCodeName, inputName, outputName } from "../naming.js";
import { protocolOf } from "../protocols/index.js";
import type { OutputFile, Property, Statement } from "../render/output.js";
import { deprecatedTag, docText, sinceTag } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { inputProperties, outputProperties } from "./properties.js";
import { importTypes, interfaceOf, unionOf } from "./statements.js";
import { mentionedTypes } from "./type-text.js";

/** One file an action: what goes in, what comes out, which codes its page lists. */
export function emitActions(service: ServiceModel): OutputFile[] {
  return service.actions.map((action) => ({
    kind: "typescript",
    path: `${sourceFolder(service)}/actions/${action.name}.ts`,
    origin: originOf(service),
    statements: actionStatements(action, service),
  }));
}

function actionStatements(action: ActionModel, service: ServiceModel): Statement[] {
  const outputs = allOutputs(action);
  const { structures, enums } = mentionedTypes([...action.input, ...outputs]);
  const history = [sinceTag(action.since, action.sinceDate), deprecatedTag(action.deprecated)];
  return [
    ...importTypes("../enums.js", enums),
    ...importTypes("../errors.js", [commonCodes(service)]),
    ...importTypes("../structures.js", structures),
    inputStatement(action, docText(`Input of ${action.name}.`, `@see ${action.doc}`, ...history)),
    interfaceOf(outputName(action.name), docText(`Answer of ${action.name}.`, `@see ${action.doc}`, ...history), [
      ...outputProperties(outputs),
      ...envelope(service),
    ]),
    errorCodes(action, service),
  ];
}

/** An empty interface would let anything pass. */
function inputStatement({ name, input }: ActionModel, doc: string): Statement {
  return input.length === 0
    ? unionOf(inputName(name), doc, ["Record<string, never>"])
    : interfaceOf(inputName(name), doc, inputProperties(input));
}

export const commonCodes = (service: ServiceModel): string => `${service.client}CommonErrorCode`;

function errorCodes(action: ActionModel, service: ServiceModel): Statement {
  const codes = action.errors.filter(({ scope }) => scope === "business").map(({ code }) => JSON.stringify(code));
  return unionOf(errorCodeName(action.name), docText(`Codes with which ${action.name} can fail, as its page lists them.`), [
    ...[...new Set(codes)].sort(byCodePoint),
    commonCodes(service),
  ]);
}

/** Members that the protocol adds to every answer. */
function envelope(service: ServiceModel): Property[] {
  return protocolOf(service.protocol).envelope.map(({ name, type, description }) => ({
    name,
    type,
    optional: false,
    doc: docText(description),
  }));
}
