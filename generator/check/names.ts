import { beside, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, ServiceSpec, SpecFile } from "../load/spec.js";
import { clashesOf, clientHas, type Clash, type NamedService, type Owned } from "../names/index.js";
import { codeName, methodName } from "../naming.js";
import { protocols } from "../protocols/index.js";
import { vendors } from "../vendors/index.js";
import { inlineEnumOf, membersOf } from "./members.js";

/** Where a name is written, and how its owner gets another one. */
interface At {
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  readonly fix: string;
}

const as = 'give it another name in TypeScript with "as"';

/** Every name that one service has in code is its own, and none hides what the generated code or the language has. */
export function names(service: ServiceSpec): Diagnostic[] {
  return [...clashesOf(namedService(service)).map(clash), ...methods(service)];
}

function clash({ declared: { name, what, at }, other }: Clash<At>): Diagnostic {
  const place = at.file.placeOfKey(at.path);
  const called = `${what} would be exported as ${name}`;
  if (typeof other === "string") return error("reserved-name", place, `${called}, ${other}; ${at.fix}.`);
  const first = other.at.file.placeOfKey(other.at.path);
  const says = `${called}, which is also ${other.what} (${first.file}:${first.line}); ${at.fix}.`;
  return beside(error("name-clash", place, says), first, `${other.what} is here`);
}

/** What of the definitions becomes names in code. */
function namedService(service: ServiceSpec): NamedService<At> {
  const { client, vendor, protocol } = service.service.data;
  const permitted = service.actions.find(({ data }) => data.permission !== undefined);
  return {
    client: {
      ...{ name: client, what: `client ${client}` },
      at: { file: service.service, path: ["client"], fix: "choose another name for the client" },
    },
    vendor: vendors.get(vendor)?.folder ?? "",
    protocol: protocols.get(protocol)?.runtime ?? { exported: "", options: "" },
    actions: service.actions.map((file) => fileNamed("action", file.data.action, file)),
    structures: service.structures.map((file) => fileNamed("structure", file.data.structure, file)),
    enums: [...sharedEnums(service), ...inlineEnums(service)],
    tables: tablesOf(service),
    permissions: permitted && {
      ...{ name: "Permission", what: "the permissions" },
      at: { file: permitted, path: ["permission"], fix: "rename one of the two" },
    },
  };
}

function fileNamed(
  kind: "action" | "structure",
  name: string,
  file: SpecFile<{ readonly as?: string | undefined }>,
): Owned<At> {
  const given = file.data.as;
  return {
    ...{ name, as: given, what: `${kind} ${name}` },
    at: { file, path: [given === undefined ? kind : "as"], fix: as },
  };
}

function sharedEnums({ enums: file }: ServiceSpec): Owned<At>[] {
  if (file === undefined) return [];
  return Object.keys(file.data.enums).map((name) => ({
    ...{ name, what: `value set ${name}` },
    at: { file, path: ["enums", name], fix: "rename the value set" },
  }));
}

function inlineEnums(service: ServiceSpec): Owned<At>[] {
  return membersOf(service).flatMap((placed) => {
    const name = inlineEnumOf(placed);
    if (name === undefined) return [];
    const { file, path, title } = placed;
    return [{ name, what: `the value list of ${title}`, at: { file, path: [...path, "enum"], fix: as } }];
  });
}

function tablesOf({ tables: file }: ServiceSpec): Owned<At>[] {
  if (file === undefined) return [];
  return Object.keys(file.data.tables).map((name) => ({
    ...{ name, what: `table ${name}` },
    at: { file, path: ["tables", name], fix: "rename the table" },
  }));
}

function methods({ actions, service }: ServiceSpec): Diagnostic[] {
  return actions.flatMap((file) => {
    const { action, as: given } = file.data;
    const method = methodName(codeName({ name: action, as: given }));
    if (!clientHas.has(method)) return [];
    const says = `action ${action} becomes method ${method}, which every ${service.data.client} already has; ${as}.`;
    return [error("method-clash", file.place([given === undefined ? "action" : "as"]), says)];
  });
}
