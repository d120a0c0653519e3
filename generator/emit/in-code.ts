import { allOutputs } from "../model/reach.js";
import type {
  ActionModel,
  Deprecation,
  ExampleModel,
  MemberModel,
  Model,
  PaginateModel,
  PollModel,
  ServiceModel,
  WaitModel,
} from "../model/model.js";
import { codeName, methodName } from "../naming.js";
import {
  isObject,
  named,
  nameIn,
  objectInCode,
  pathInCode,
  rowsOf,
  typeInCode,
  valueInCode,
  type Members,
  type Named,
  type Names,
} from "./code-names.js";

/** Whether any name of the service is another one in code. */
const hasOwnNames = ({ actions, structures }: ServiceModel): boolean =>
  [...actions, ...structures, ...actions.flatMap(membersOf), ...structures.flatMap(({ members }) => members)].some(
    ({ as }) => as !== undefined,
  );

const membersOf = (action: ActionModel): Members => [...action.input, ...allOutputs(action)];

/**
 * The service by the names that code has: each `as` in place of its wire name, wherever a definition refers to it. What
 * needs the wire name finds it in `wireName`. The reference and OpenAPI describe the wire, and take the service as it is.
 */
export function inCode(service: ServiceModel, model: Model): ServiceModel {
  if (!model.services.some(hasOwnNames)) return service;
  const names = namesOf(service, model);
  return {
    ...service,
    actions: service.actions.map((action) => actionInCode(action, names)),
    structures: service.structures.map((structure) => ({
      ...structure,
      ...named(structure),
      deprecated: replaced(structure.deprecated, names.structures, names),
      members: membersInCode(structure.members, names),
      usedBy: structure.usedBy.map((user) => nameIn(names.actions, user)),
    })),
    releases: service.releases.map((release) => ({
      ...release,
      changes: release.changes.map((change) => ({ ...change, of: change.of && ownerName(change.of, names) })),
    })),
  };
}

/** What the names of the service, as its definitions have them, are in code. */
export const namesOf = ({ actions, structures }: ServiceModel, model: Model): Names => ({
  actions: new Map(actions.map((action) => [action.name, action])),
  structures: new Map(structures.map((structure) => [structure.name, structure])),
  model,
});

const ownerName = (name: string, { actions, structures }: Names): string =>
  nameIn(actions.has(name) ? actions : structures, name);

function actionInCode(action: ActionModel, names: Names): ActionModel {
  const { input, responses, paginate, wait, poll } = action;
  const outputs = allOutputs(action);
  return {
    ...action,
    ...named(action),
    method: methodName(codeName(action)),
    deprecated: replaced(action.deprecated, names.actions, names),
    input: membersInCode(input, names),
    output: membersInCode(action.output, names),
    responses:
      responses &&
      Object.fromEntries(Object.entries(responses).map(([status, members]) => [status, membersInCode(members, names)])),
    paginate: paginate && paginateInCode(paginate, input, outputs, names),
    wait: wait && waitInCode(wait, action, names),
    poll: poll && pollInCode(poll, input, outputs, names),
    examples: action.examples.map((example) => exampleInCode(example, action, names)),
  };
}

const membersInCode = (members: Members, names: Names): MemberModel[] =>
  members.map((member) => ({
    ...member,
    ...named(member),
    type: typeInCode(member.type, names),
    example: valueInCode(member.example, member, names),
    deprecated: replaced(member.deprecated, new Map(members.map((each) => [each.name, each])), names),
  }));

/** What replaces it is beside it, or an action of another service. */
function replaced(
  deprecation: Deprecation | undefined,
  beside: ReadonlyMap<string, Named>,
  { model }: Names,
): Deprecation | undefined {
  if (deprecation?.replacedBy === undefined) return deprecation;
  const { replacedBy, elsewhere } = deprecation;
  const other = model.services.find(({ id }) => id === elsewhere?.service)?.actions;
  const among = elsewhere ? new Map(other?.map((action) => [action.name, action])) : beside;
  return { ...deprecation, replacedBy: nameIn(among, replacedBy) };
}

/** The keys that are paths, renamed; those that are absent stay so. */
function renamedKeys<Item extends object>(
  item: Item,
  keys: readonly (keyof Item)[],
  rename: (path: string) => string,
): Item {
  const entries = keys.flatMap((key) => {
    const path = item[key];
    return typeof path === "string" ? [[key, rename(path)]] : [];
  });
  return { ...item, ...(Object.fromEntries(entries) as Partial<Item>) }; // a text for a text
}

function paginateInCode(paginate: PaginateModel, input: Members, outputs: Members, names: Names): PaginateModel {
  const inputs = renamedKeys(paginate, ["offset", "limit", "page", "size", "marker"], (path) =>
    pathInCode(path, input, names),
  );
  return {
    ...renamedKeys(inputs, ["next", "items", "total"], (path) => pathInCode(path, outputs, names)),
    item: typeInCode(paginate.item, names),
  };
}

function pollInCode(poll: PollModel, input: Members, outputs: Members, names: Names): PollModel {
  const asked = (path: string): string => pathInCode(path, input, names);
  const { fallback } = poll;
  return {
    ...renamedKeys(renamedKeys(poll, ["id"], asked), ["status", "message"], (path) => pathInCode(path, outputs, names)),
    ...(fallback && { fallback: { ...fallback, id: asked(fallback.id) } }),
    ...(poll.row !== undefined && { row: pathInCode(poll.row, rowsOf(poll.status, outputs, names), names) }),
  };
}

/** The id is an output or an input of the action; what is looked at are outputs of the one that polls. */
function waitInCode(wait: WaitModel, action: ActionModel, names: Names): WaitModel {
  const polling = names.actions.get(wait.action);
  const outputs = allOutputs(action);
  const seen = polling ? allOutputs(polling) : [];
  const own = (path: string): string =>
    pathInCode(path, outputs.some(({ name }) => name === path.split(/[.[]/u)[0]) ? outputs : action.input, names);
  const status = wait.status ?? polling?.poll?.status ?? "";
  const { row, expect, rejected, then } = wait;
  return {
    ...renamedKeys(renamedKeys(wait, ["id", "fallback"], own), ["status"], (path) => pathInCode(path, seen, names)),
    action: nameIn(names.actions, wait.action),
    ...(row !== undefined && { row: pathInCode(row, rowsOf(status, seen, names), names) }),
    ...(expect && {
      expect: Object.fromEntries(
        Object.entries(expect).map(([output, input]) => [
          pathInCode(output, seen, names),
          pathInCode(input, action.input, names),
        ]),
      ),
    }),
    ...(rejected && { rejected: renamedKeys(rejected, ["status", "id"], (path) => pathInCode(path, outputs, names)) }),
    ...(then && polling && { then: waitInCode(then, polling, names) }),
  };
}

const exampleInCode = (example: ExampleModel, action: ActionModel, names: Names): ExampleModel => ({
  ...example,
  request: objectInCode(example.request, action.input, names),
  response: isObject(example.response) ? objectInCode(example.response, allOutputs(action), names) : example.response,
});
