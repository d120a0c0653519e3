import type { ServiceModel } from "../model/model.js";
import type { ExportStatement, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { vendorOf } from "../vendors/index.js";
import { permittedActions } from "./permissions.js";

/** What a user of the service can import, in one module. */
export function emitBarrel(service: ServiceModel): OutputFile[] {
  const vendor = `../runtime/vendors/${vendorOf(service.vendor).folder}`;
  const all = (from: string, typeOnly = false): ExportStatement => ({ kind: "export", from, typeOnly });
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/index.ts`,
      origin: originOf(service),
      statements: [
        all(`${vendor}/metadata.js`),
        all(`${vendor}/assume-role.js`),
        all("../runtime/index.js"),
        all("./actions.js", true),
        all("./client.js"),
        ...(service.enums.length > 0 ? [all("./enums.js")] : []),
        all("./errors.js", true),
        all("./functions.js"),
        ...(permittedActions(service).length > 0 ? [all("./permissions.js")] : []),
        ...(service.structures.length > 0 ? [all("./structures.js", true)] : []),
        ...(service.tables.length > 0 ? [all("./tables.js")] : []),
      ],
    },
  ];
}
