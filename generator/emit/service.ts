import type { ServiceModel } from "../model/model.js";
import { protocolOf } from "../protocols/index.js";
import type { Literal, OutputFile } from "../render/output.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { code, importTypes, importValues } from "./statements.js";

/** The constants of a service: protocol, hosts, limits, and which error codes a later attempt may cure. */
export function emitService(service: ServiceModel): OutputFile[] {
  const { runtime } = protocolOf(service.protocol);
  const value: Literal = {
    id: service.id,
    title: service.title,
    version: service.version,
    protocol: code(runtime.exported),
    options: stringOptions(service.protocolOptions),
    endpoints: service.endpoints.map(({ site, region, host }) => ({ site, region, host })),
    limits: { ...service.limits },
    retry: Object.fromEntries(
      service.errors.flatMap((error) => (error.retry === "never" ? [] : [[error.code, error.retry]])),
    ),
  };
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/service.ts`,
      origin: originOf(service),
      statements: [
        ...importTypes("../runtime/operation.js", ["Service"]),
        ...importValues(`../runtime/${runtime.module}`, [runtime.exported]),
        {
          kind: "const",
          name: "service",
          doc: docText(`What the client knows of ${service.title} ${service.version}.`),
          type: { name: "Service", parameters: [] },
          value,
        },
      ],
    },
  ];
}

const stringOptions = (options: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)]));
