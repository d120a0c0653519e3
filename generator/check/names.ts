import { beside, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, ServiceSpec, SpecFile } from "../load/spec.js";
import { errorCodeName, inputName, methodName, outputName } from "../naming.js";
import { inlineEnumOf, membersOf } from "./members.js";
import { reservedBecause } from "./reserved.js";

/** Something that the package exports under a name, and the place to change when it cannot. */
interface Export {
  readonly name: string;
  readonly what: string;
  readonly file: SpecFile<unknown>;
  readonly path: Path;
}

/** Every name that one service exports is its own, and none hides what the generated code or the language has. */
export function names(service: ServiceSpec): Diagnostic[] {
  return [...clashes(exportsOf(service)), ...constants(service), ...methods(service), ...members(service)];
}

function exportsOf(service: ServiceSpec): Export[] {
  return [
    ...actionExports(service),
    ...structureExports(service),
    ...enumExports(service),
    ...tableExports(service),
    ...permissionExports(service),
    ...clientExports(service),
  ];
}

function actionExports({ actions }: ServiceSpec): Export[] {
  return actions.flatMap((file) => {
    const { action } = file.data;
    const path = ["action"];
    return [
      { name: methodName(action), what: `the function of action ${action}`, file, path },
      { name: inputName(action), what: `the inputs of action ${action}`, file, path },
      { name: outputName(action), what: `the outputs of action ${action}`, file, path },
      { name: errorCodeName(action), what: `the error codes of action ${action}`, file, path },
    ];
  });
}

function structureExports({ structures }: ServiceSpec): Export[] {
  return structures.map((file) => ({
    name: file.data.structure,
    what: `structure ${file.data.structure}`,
    file,
    path: ["structure"],
  }));
}

function enumExports(service: ServiceSpec): Export[] {
  const shared = service.enums;
  return [
    ...(shared === undefined
      ? []
      : Object.keys(shared.data.enums).map((name) => ({
          name,
          what: `value set ${name}`,
          file: shared,
          path: ["enums", name],
        }))),
    ...membersOf(service).flatMap((placed) => {
      const name = inlineEnumOf(placed);
      return name === undefined
        ? []
        : [{ name, what: `the value list of ${placed.title}`, file: placed.file, path: [...placed.path, "enum"] }];
    }),
  ];
}

function tableExports({ tables: file }: ServiceSpec): Export[] {
  if (file === undefined) return [];
  return Object.keys(file.data.tables).map((name) => ({ name, what: `table ${name}`, file, path: ["tables", name] }));
}

/** The permissions, once any action has one. */
function permissionExports({ actions }: ServiceSpec): Export[] {
  const file = actions.find(({ data }) => data.permission !== undefined);
  return file === undefined ? [] : [{ name: "Permission", what: "the permissions", file, path: ["permission"] }];
}

/** The client itself, what creates one, its options and its error codes with their guard. */
function clientExports({ service: file }: ServiceSpec): Export[] {
  const { client } = file.data;
  const path = ["client"];
  return [
    { name: client, what: `client ${client}`, file, path },
    { name: errorCodeName(client), what: `the error codes of client ${client}`, file, path },
    { name: `is${client}Error`, what: `the guard of client ${client}`, file, path },
    { name: "createClient", what: "the function that creates a client", file, path },
    { name: `${client}Options`, what: `the options of client ${client}`, file, path },
  ];
}

function clashes(exported: readonly Export[]): Diagnostic[] {
  const seen = new Map<string, Export>();
  return exported.flatMap((entry) => {
    const { name, what, file, path } = entry;
    const reason = reservedBecause(name);
    if (reason !== undefined)
      return [
        error("reserved-name", file.placeOfKey(path), `${what} would be exported as ${name}, which is ${reason}.`),
      ];
    const earlier = seen.get(name);
    seen.set(name, earlier ?? entry);
    // The same action twice is one finding, and `files` has it.
    if (earlier === undefined || earlier.what === what) return [];
    const place = earlier.file.placeOfKey(earlier.path);
    const says = `${what} would be exported as ${name}, which is also ${earlier.what} (${place.file}:${place.line}).`;
    return [beside(error("name-clash", file.placeOfKey(path), says), place, `${earlier.what} is here`)];
  });
}

/** Types that `operations.ts` imports under their names, beside a constant for each action. */
const operationShapes: readonly string[] = ["Operation", "PagedOperation", "TaskOperation"];

function constants({ actions }: ServiceSpec): Diagnostic[] {
  return actions
    .filter(({ data }) => operationShapes.includes(data.action))
    .map((file) => {
      const { action } = file.data;
      const says = `the constant of action ${action} would be called ${action}, which is a type that generated code uses.`;
      return error("reserved-name", file.placeOfKey(["action"]), says);
    });
}

/** What every object has: absent, a member of that name would still look present, to validators and to the compiler. */
const objectMembers: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

function members(service: ServiceSpec): Diagnostic[] {
  return membersOf(service)
    .filter(({ name }) => objectMembers.includes(name))
    .map(({ name, title, file, path }) =>
      error(
        "reserved-name",
        file.placeOfKey(path),
        `${title} is called ${name}, which every object of the language has.`,
      ),
    );
}

/** What every client has beside the methods of its service; `then` would make it a promise. */
const clientMembers: ReadonlySet<string> = new Set(["call", "explainEndpoint", "toJSON", "then", ...objectMembers]);

function methods({ actions, service }: ServiceSpec): Diagnostic[] {
  return actions.flatMap((file) => {
    const { action } = file.data;
    const method = methodName(action);
    if (!clientMembers.has(method)) return [];
    const message = `action ${action} becomes method ${method}, which every ${service.data.client} already has.`;
    return [error("method-clash", file.place(["action"]), message)];
  });
}
