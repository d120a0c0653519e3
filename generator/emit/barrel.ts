import type { ServiceModel } from "../model/model.js";
import { modulesOf, shadowedTypes, type Exporter } from "../names/index.js";
import type { ExportStatement, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { vendorOf } from "../vendors/index.js";
import { namedService } from "./named-service.js";

/** Modules that have types alone. */
const typeModules: readonly Exporter[] = ["actions", "errors", "structures"];

/** What a user of the service can import, in one module. */
export function emitBarrel(service: ServiceModel): OutputFile[] {
  const vendor = `../runtime/vendors/${vendorOf(service.vendor).folder}`;
  const named = namedService(service);
  const all = (from: string, typeOnly = false): ExportStatement => ({ kind: "export", from, typeOnly });
  // Actions have types in their own files, and a client and errors every service has.
  const modules = new Set<Exporter>([...modulesOf(named), "actions", "client", "errors", "functions"]);
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/index.ts`,
      origin: originOf(service),
      statements: [
        all(`${vendor}/metadata.js`),
        all(`${vendor}/assume-role.js`),
        all("../runtime/index.js"),
        ...[...modules].sort().map((module) => all(`./${module}.js`, typeModules.includes(module))),
        ...shadowedTypes(named).flatMap(({ name, module }): ExportStatement[] => [
          { kind: "export", from: `./${module}.js`, names: [name], typeOnly: typeModules.includes(module) },
          { kind: "export", from: "../runtime/index.js", names: [`${name} as Sdk${name}`], typeOnly: true },
        ]),
      ],
    },
  ];
}
