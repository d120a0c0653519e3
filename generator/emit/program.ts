import type { ActionModel, EnumModel, MemberModel, ServiceModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import { typeText } from "../naming.js";
import type { OutputFile } from "../render/output.js";
import { constraintText, deprecationText } from "./doc.js";
import { sourceFolder } from "./emitter.js";
import { maskSecrets, secretNames } from "./secrets.js";
import { waitOf } from "./wait.js";

/** What the package's program says of a service, as data: its help, completion and tools are made of it. No client loads it. */
export function emitProgram(service: ServiceModel): OutputFile[] {
  return [{ kind: "json", path: `${sourceFolder(service)}/reference.json`, value: referenceOf(service) }];
}

/** In the shape of the program's `Reference`. */
function referenceOf(service: ServiceModel): object {
  const { subpath, title, version, description, regions, categories, actions, structures, enums, errors } = service;
  return {
    ...{ subpath, title, version, description },
    regions: regions.map(({ id }) => id),
    categories: Object.fromEntries(categories.map(({ id, title: name }) => [id, name])),
    actions: Object.fromEntries(actions.map((action) => [action.name, actionReference(action, service)])),
    structures: Object.fromEntries(
      structures.map((structure) => [
        structure.name,
        { description: structure.description, members: structure.members.map(memberReference) },
      ]),
    ),
    enums: Object.fromEntries(enums.map((definition) => [definition.name, enumReference(definition)])),
    errors: Object.fromEntries(
      errors.map(({ code, description: text, solution, retry }) => [code, { description: text, solution, retry }]),
    ),
  };
}

function actionReference(action: ActionModel, service: ServiceModel): object {
  const { category, title, titleZh, summary, description, doc, effect, rateLimit, http, price, noWait } = action;
  const wait = waitOf(action);
  return {
    ...{ category, title, titleZh, summary, description, doc, effect, rateLimit },
    region: action.region ? undefined : false,
    http: http && `${http.method} ${http.path}`,
    price,
    paginate: paginateReference(action),
    wait: wait && { action: wait.action, id: wait.id },
    poll: action.poll?.id,
    noWait,
    deprecated: action.deprecated && deprecationText(action.deprecated),
    input: action.input.map(memberReference),
    output: allOutputs(action).map(memberReference),
    errors: action.errors.map(({ code }) => code),
    example: exampleOf(action, service),
  };
}

/** As the operation has it: names of members, and nothing of the type of a row. */
function paginateReference({ paginate }: ActionModel): object | undefined {
  if (paginate === undefined) return undefined;
  const { item: _, ...names } = paginate;
  return names;
}

function exampleOf(action: ActionModel, { structures }: ServiceModel): unknown {
  const printed = action.examples.find(({ invalid }) => invalid.request === undefined)?.request;
  if (printed === undefined || Object.keys(printed).length === 0) return undefined;
  return maskSecrets(printed, secretNames(action, new Map(structures.map((each) => [each.name, each]))));
}

function memberReference(member: MemberModel): object {
  const { name, type, required, sensitive, description, example, deprecated } = member;
  const flat = typeof example === "string" || typeof example === "number" || typeof example === "boolean";
  return {
    ...{ name, type: typeText({ ...type, base: { name: type.base.name } }) },
    required: required || undefined,
    secret: sensitive || undefined,
    description,
    bounds: constraintText({ ...member, sensitive: false, default: sensitive ? undefined : member.default }),
    enum: member.enum?.name,
    example: flat && member.enum === undefined ? example : undefined,
    deprecated: deprecated && deprecationText(deprecated),
  };
}

const enumReference = ({ description, open, values }: EnumModel): object => ({
  description,
  open: open || undefined,
  values: values.map(({ value, name, description: text }) => [value, name, ...(text === undefined ? [] : [text])]),
});
