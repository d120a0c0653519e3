import type { ErrorModel, ServiceModel } from "../model/model.js";
import type { OutputFile, Statement } from "../render/output.js";
import { commonCodes } from "./actions.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { unionOf } from "./statements.js";

/** Error codes as unions, and the guard that narrows a caught error to them. */
export function emitErrors(service: ServiceModel): OutputFile[] {
  const codesOf = (scope: ErrorModel["scope"]): string[] =>
    service.errors.filter((error) => error.scope === scope).map(({ code }) => JSON.stringify(code));
  const { client } = service;
  const statements: Statement[] = [
    unionOf(
      commonCodes(service),
      docText(`Codes that any action of ${service.title} can fail with, including those that no page lists.`),
      [...codesOf("common"), ...codesOf("seen")],
    ),
    unionOf(`${client}ErrorCode`, docText(`Every code that ${service.title} documents.`), [
      ...codesOf("business"),
      commonCodes(service),
    ]),
  ];
  return [{ kind: "typescript", path: `${sourceFolder(service)}/errors.ts`, origin: originOf(service), statements }];
}
