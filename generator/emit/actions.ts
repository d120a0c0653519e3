import { allOutputs } from "../model/reach.js";
import type { ActionModel, ServiceModel } from "../model/model.js";
import { byCodePoint, errorCodeName, inputName, outputName } from "../naming.js";
import { protocolOf } from "../protocols/index.js";
import type { OutputFile, Property, Statement } from "../render/output.js";
import { deprecatedTag, docText, seeTag, sinceTag } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { inputProperties, outputProperties } from "./properties.js";
import { importNamespace, importTypes, interfaceOf, unionOf } from "./statements.js";
import { mentionedTypes } from "./type-text.js";

/** One file per action: what goes in, what comes out, which codes its page lists. A module beside them has all of it. */
export function emitActions(service: ServiceModel): OutputFile[] {
  const module = (name: string, statements: readonly Statement[]): OutputFile => ({
    kind: "typescript",
    path: `${sourceFolder(service)}/${name}.ts`,
    origin: originOf(service),
    statements,
  });
  return [
    ...service.actions.map((action) => module(`actions/${action.name}`, actionStatements(action, service))),
    module(
      "actions",
      service.actions.map(({ name }) => ({ kind: "export", from: `./actions/${name}.js`, typeOnly: true })),
    ),
  ];
}

function actionStatements(action: ActionModel, service: ServiceModel): Statement[] {
  const outputs = allOutputs(action);
  const { structures, enums } = mentionedTypes([...action.input, ...outputs]);
  const history = [sinceTag(action.since, action.sinceDate), deprecatedTag(action.deprecated)];
  return [
    ...importNamespace("enums", "../enums.js", enums),
    ...importTypes("../errors.js", [commonCodes(service)]),
    ...importNamespace("structures", "../structures.js", structures),
    inputStatement(action, docText(`Input of ${action.name}.`, seeTag(action.doc), ...history)),
    outputStatement(action, service, docText(responseText(action), seeTag(action.doc), ...history)),
    errorCodes(action, service),
  ];
}

/** An empty interface would let anything pass. */
function inputStatement({ name, input }: ActionModel, doc: string): Statement {
  return input.length === 0
    ? unionOf(inputName(name), doc, ["Record<string, never>"])
    : interfaceOf(inputName(name), doc, inputProperties(input));
}

/** Several statuses make one interface, so that members can be read without asking for the status first. */
function outputStatement(action: ActionModel, service: ServiceModel, doc: string): Statement {
  const responses = Object.values(action.responses ?? { "200": action.output });
  const properties = [
    ...outputProperties(allOutputs(action), "another", ({ name }) =>
      responses.every((members) => members.some((member) => member.name === name)),
    ),
    ...envelope(service),
  ];
  return properties.length === 0
    ? unionOf(outputName(action.name), doc, ["Record<string, never>"])
    : interfaceOf(outputName(action.name), doc, properties);
}

function responseText({ name, responses }: ActionModel): string {
  const empty = Object.keys(responses ?? {}).filter((status) => responses?.[status]?.length === 0);
  const all = empty.length === Object.keys(responses ?? {}).length;
  const said = empty.length === 0 || all ? "" : ` With status ${empty.join(" or ")} it is empty.`;
  return `Response of ${name}.${said}`;
}

export const commonCodes = (service: ServiceModel): string => `${service.client}CommonErrorCode`;

function errorCodes(action: ActionModel, service: ServiceModel): Statement {
  const codes = action.errors.filter(({ scope }) => scope === "business").map(({ code }) => JSON.stringify(code));
  return unionOf(
    errorCodeName(action.name),
    docText(`Codes with which ${action.name} can fail, as its page lists them.`),
    [...[...new Set(codes)].sort(byCodePoint), commonCodes(service)],
  );
}

/** Members that the protocol adds to every response. */
function envelope(service: ServiceModel): Property[] {
  return protocolOf(service.protocol).envelope.map(({ name, type, description }) => ({
    name,
    type,
    optional: false,
    doc: docText(description),
  }));
}
