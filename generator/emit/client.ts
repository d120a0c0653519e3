import type { ActionModel, ServiceModel } from "../model/model.js";
import { inputName, outputName } from "../naming.js";
import { protocolOf } from "../protocols/index.js";
import { callText, importText, signatureText } from "../layout/declaration.js";
import type { OutputFile } from "../render/output.js";
import { deprecatedTag, docText, seeTag, sinceTag } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { functionOf } from "../names/index.js";
import { namedService } from "./named-service.js";
import { extraType, operationShape, rowStructures } from "./operations.js";
import { callerOf } from "./called.js";
import type { Caller } from "./caller.js";
import { methodExample } from "./sample.js";

/** The client class with a one-line method an action, and the same as functions for small bundles. */
export function emitClient(service: ServiceModel): OutputFile[] {
  const { runtime } = protocolOf(service.protocol);
  const caller = callerOf(service);
  return [
    {
      kind: "page",
      path: `${sourceFolder(service)}/client.ts`,
      template: "service/client.ts.hbs",
      data: {
        ...callData(service, operationShape),
        client: service.client,
        createSignature: createSignature(service),
        description: docText(service.description).replaceAll("\n", "\n * "),
        doc: service.doc,
        deprecated: service.deprecated ? docText(deprecatedTag(service.deprecated)).replaceAll("\n", "\n * ") : null,
        protocolOptions: runtime.options,
        protocolModule: runtime.module,
        actions: service.actions.map((action) => ({
          ...actionData(action, service, operationShape(action)),
          docLines: methodDoc(action, caller),
        })),
      },
    },
    {
      kind: "page",
      path: `${sourceFolder(service)}/functions.ts`,
      template: "service/functions.ts.hbs",
      data: {
        ...callData(service, shapeForBundles),
        actions: service.actions.map((action) => ({
          ...actionData(action, service, shapeForBundles(action)),
          docLines: functionDoc(action, service),
        })),
      },
    },
  ];
}

const createSignature = ({ client }: ServiceModel): string =>
  signatureText(
    "export function createClient",
    [`options: ${client}Options = {}`],
    { name: "Client", of: [`${client}Options`] },
    " {",
  );

/** What the method does, in full, and how it is used: here alone. */
function methodDoc(action: ActionModel, caller: Caller): string[] {
  const doc = docText(
    action.summary,
    action.description,
    seeTag(action.doc),
    sinceTag(action.since, action.sinceDate),
    deprecatedTag(action.deprecated),
  );
  const example = methodExample(action, caller).replaceAll("*/", "*\\/");
  return [...doc.split("\n"), "@example", "```ts", ...example.split("\n"), "```"];
}

function functionDoc(action: ActionModel, { client }: ServiceModel): string[] {
  const what = `${action.title}: \`${action.method}\` of ${client} as a function, for small bundles.`;
  return docText(what, seeTag(action.doc), deprecatedTag(action.deprecated)).split("\n");
}

type Shape = ReturnType<typeof operationShape>;

/** As a function, an action that polls returns once, so that a small bundle does not include the waiter. */
const shapeForBundles = (action: ActionModel): Shape =>
  action.poll && !action.wait && !action.paginate ? "Operation" : operationShape(action);

/** What both pages import. */
function callData(service: ServiceModel, shapeOf: (action: ActionModel) => Shape): Record<string, unknown> {
  const calls = [callOf.PagedOperation, callOf.Operation, callOf.TaskOperation].filter((call) =>
    service.actions.some((action) => callOf[shapeOf(action)] === call),
  );
  return {
    origin: originOf(service),
    callImports: calls.map(({ name, type, module }) => importText([name, `type ${type}`], module, false)),
    structures: rowStructures(service).length > 0,
  };
}

/** The runtime's function for each kind of operation; one function for all would make every bundle carry the rest. */
const callOf = {
  Operation: { name: "callPlain", type: "Call", module: "../runtime/client.js" },
  PagedOperation: { name: "callPaged", type: "PagedCall", module: "../runtime/call/paged.js" },
  TaskOperation: { name: "callTask", type: "TaskCall", module: "../runtime/call/task.js" },
} as const;

function actionData(action: ActionModel, service: ServiceModel, shape: Shape): Record<string, unknown> {
  const extra = shape === "Operation" ? undefined : extraType(action, service);
  const input = `input${action.input.some((member) => member.required) ? "" : "?"}: actions.${inputName(action.name)}`;
  const call = callOf[shape];
  const result = { name: call.type, of: [`actions.${outputName(action.name)}`, ...(extra ? [extra] : [])] };
  const options = "options?: CallOptions";
  return {
    methodCall: callText(`    return ${call.name}`, ["this", `operations.${action.name}`, "input", "options"]),
    functionCall: callText(`  return ${call.name}`, ["client", `operations.${action.name}`, "input", "options"]),
    methodSignature: signatureText(`  ${action.method}`, [input, options], result, " {"),
    functionSignature: signatureText(
      `export function ${functionOf(namedService(service), { ...action, what: "", at: undefined })}`,
      ["client: Client", input, options],
      result,
      " {",
    ),
  };
}
