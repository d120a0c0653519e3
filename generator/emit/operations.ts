import { code } from "../layout/literal.js";
import { allOutputs, reachedStructures } from "../model/reach.js";
import type { ActionModel, MemberModel, PaginateModel, ServiceModel } from "../model/model.js";
import { errorCodeName, inputName, outputName, wireName } from "../naming.js";
import { importedAs, localName } from "../names/index.js";
import { protocolOf } from "../protocols/index.js";
import type { ConstStatement, Literal, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { importNamespace, importTypes } from "./statements.js";
import { plainType } from "./type-text.js";
import { pollValue, resultType, waitOf, waitValue } from "./wait.js";

/** All operations of a service as data, one constant each, in one module: a hundred tiny ones would cost import time. */
export function emitOperations(service: ServiceModel): OutputFile[] {
  const constants = new Set(service.actions.map(({ name }) => name));
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/operations.ts`,
      origin: originOf(service),
      statements: [
        ...importTypes(
          "../runtime/operation.js",
          service.actions.map((action) => importedAs(operationShape(action), constants)),
        ),
        ...importNamespace(
          "actions",
          "./actions.js",
          service.actions.map(({ name }) => name),
        ),
        ...importNamespace("structures", "./structures.js", rowStructures(service)),
        ...service.actions.map((action) => operationConstant(action, service, constants)),
      ],
    },
  ];
}

/** Structures that are rows of a paged action. */
export const rowStructures = ({ actions }: ServiceModel): string[] =>
  actions.flatMap(({ paginate }) => (paginate?.item.base.kind === "structure" ? [paginate.item.base.name] : []));

/** Which interface of the runtime describes the operation. */
export function operationShape(action: ActionModel): "Operation" | "PagedOperation" | "TaskOperation" {
  if (action.paginate) return "PagedOperation";
  return waitOf(action) ? "TaskOperation" : "Operation";
}

/** Type of a row of a paged action, or of what ends the wait for a background task: a response for each id of a list. */
export function extraType(action: ActionModel, service: ServiceModel): string | undefined {
  if (action.paginate) return plainType(action.paginate.item, "output");
  const wait = waitOf(action);
  return wait && resultType(action, wait, service);
}

function operationConstant(action: ActionModel, service: ServiceModel, constants: ReadonlySet<string>): ConstStatement {
  const extra = extraType(action, service);
  const parameters = [
    `actions.${inputName(action.name)}`,
    `actions.${outputName(action.name)}`,
    ...(extra ? [extra] : []),
    `actions.${errorCodeName(action.name)}`,
  ];
  return {
    kind: "const",
    name: action.name,
    // The method says what it does; this is read by the runtime alone.
    doc: "",
    type: { name: localName(operationShape(action), constants), parameters },
    value: operationValue(action, service),
  };
}

function operationValue(action: ActionModel, service: ServiceModel): Literal {
  const secrets = memberNames(action, service, (member) => member.sensitive);
  const bigints = memberNames(action, service, (member) => member.format === "int64-exact");
  const wait = action.paginate ? undefined : waitOf(action);
  const module = (side: string): Literal => code(`() => import("./validators/${action.name}.${side}.js")`);
  return {
    name: wireName(action),
    effect: action.effect,
    rateLimit: action.rateLimit,
    region: action.region ? undefined : false,
    emptySuccess: emptySuccess(action),
    binding: literalOf(protocolOf(service.protocol).bind(action)),
    secrets: secrets.length > 0 ? secrets : undefined,
    bigints: bigints.length > 0 ? bigints : undefined,
    advice: adviceOf(action),
    paginate: action.paginate && paginateValue(action.paginate),
    wait: wait && waitValue(action, wait, service),
    poll: action.poll && pollValue(action.poll, action),
    validators: { request: module("request"), response: module("response") },
  };
}

/**
 * Whether what changes something may succeed without the outputs that are defined: where an example does. Undefined where the
 * protocol sees it by the outputs, or there are none.
 */
function emptySuccess({ effect, output, examples, http }: ActionModel): boolean | undefined {
  if (effect === "read" || output.length === 0) return undefined;
  const isMissing = (value: unknown): boolean => value === undefined || value === "";
  const isEmpty = examples.some(
    ({ response }) => isRecord(response) && output.every(({ name }) => isMissing(response[name])),
  );
  return isEmpty || (http === undefined ? false : undefined);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Constraints of inputs that are no reason to refuse a call. */
function adviceOf({ input }: ActionModel): Literal | undefined {
  const rules = input.flatMap(({ name, advice }): Literal[] =>
    advice === undefined ? [] : [{ member: name, ...advice }],
  );
  return rules.length > 0 ? rules : undefined;
}

/** A binding is plain data by contract; JSON proves it. */
const literalOf = (binding: unknown): Literal | undefined =>
  binding === undefined ? undefined : (JSON.parse(JSON.stringify(binding)) as Literal);

function paginateValue({
  style,
  offset,
  base,
  limit,
  page,
  size,
  marker,
  next,
  items,
  total,
  defaultLimit,
}: PaginateModel): Literal {
  return { style, offset, base, limit, page, size, marker, next, items, total, defaultLimit };
}

/** Names of the members, at any depth of input and output, that satisfy the condition: on the wire and in code. */
function memberNames(action: ActionModel, service: ServiceModel, wanted: (member: MemberModel) => boolean): string[] {
  const structures = new Map(service.structures.map(({ name, members }) => [name, members]));
  const top = [...action.input, ...allOutputs(action)];
  const deep = [...reachedStructures(top, structures)].flatMap((name) => structures.get(name) ?? []);
  return [...new Set([...top, ...deep].filter(wanted).flatMap((member) => [member.name, wireName(member)]))];
}
