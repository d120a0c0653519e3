import { child, flagOf, itemsOf, need, ShapeError, textOf, type Located } from "./guard.js";
import { plainWords } from "./words.js";
import type { Metadata, LocationOf, UpstreamAction, UpstreamMember, UpstreamObject } from "./metadata.js";

type Place = NonNullable<UpstreamMember["in"]>;

/** Whether the document lists the operations of a REST service, each with its request line. */
export const isRest = (root: Located): boolean =>
  root.node.kind === "object" && child(root, "operations") !== undefined;

/**
 * The metadata of a REST service. The members of a request's body are inputs as those of path and query are; a structure that is
 * only ever a body is therefore none. It tells neither null nor deprecations, and its order is that of the vendor's SDK.
 */
export function restMetadataOf(root: Located, locationOf: LocationOf): Metadata {
  const [operations, listed] = [need(root, "operations"), need(root, "structures")];
  const structures = new Map(itemsOf(listed).map((one) => [textOf(need(one, "name")), need(one, "members")]));
  const actions = itemsOf(operations).map((one): [string, UpstreamAction] => [
    textOf(need(one, "name")),
    actionOf(one, structures, locationOf),
  ]);
  const objects = new Map(
    [...structures].map(([name, members]) => [
      name,
      { location: locationOf(members), ...objectOf(members, locationOf) },
    ]),
  );
  const used = reached(new Map(actions), objects);
  return {
    version: textOf(need(root, "service")).replace(/^.*\//u, ""),
    silentOn: ["deprecated", "nullable", "order"],
    actions: new Map(actions),
    structures: new Map([...objects].filter(([name]) => used.has(name))),
    actionsLocation: locationOf(operations),
    objectsLocation: locationOf(listed),
  };
}

function actionOf(one: Located, structures: ReadonlyMap<string, Located>, locationOf: LocationOf): UpstreamAction {
  const [input, output] = [need(one, "input"), need(one, "output")];
  const path = need(one, "path");
  const listed = itemsOf(input).map((item) => memberOf(item, locationOf, placeOf(need(item, "in"))));
  const direct = [...holesOf(path, listed, locationOf), ...listed];
  const taken = new Set(direct.map(({ name }) => name));
  // Path and body may have a member of one name, which is one input.
  const body = bodyOf(one, structures, locationOf).filter(({ name }) => !taken.has(name));
  const title = child(one, "title");
  return {
    title: title && textOf(title),
    words: wordsOf(one),
    http: { method: textOf(need(one, "method")), path: textOf(path) },
    location: locationOf(one),
    input: { location: locationOf(input), membersLocation: locationOf(input), members: [...direct, ...body] },
    output: { location: locationOf(output), ...objectOf(output, locationOf) },
  };
}

/** What the path has and no input names: the project, which the vendor's SDK fills in. */
function holesOf(path: Located, listed: readonly UpstreamMember[], locationOf: LocationOf): UpstreamMember[] {
  const names = [...textOf(path).matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name);
  const location = locationOf(path);
  return names
    .filter((name) => !listed.some((member) => member.name === name))
    .map((name) => ({
      ...{ name, type: "string", member: "string", required: true, deprecated: false, nullable: false, in: "path" },
      ...{ location, locationOf: () => location },
    }));
}

function bodyOf(
  one: Located,
  structures: ReadonlyMap<string, Located>,
  locationOf: LocationOf,
): readonly UpstreamMember[] {
  const body = child(one, "body");
  if (body === undefined) return [];
  const type = need(body, "type");
  const members = structures.get(textOf(type));
  if (members === undefined)
    throw new ShapeError(type, `names the structure "${textOf(type)}", which structures lacks`);
  return itemsOf(members).map((item) => memberOf(item, locationOf, "body"));
}

function objectOf(list: Located, locationOf: LocationOf): Pick<UpstreamObject, "membersLocation" | "members"> {
  return { membersLocation: locationOf(list), members: itemsOf(list).map((item) => memberOf(item, locationOf)) };
}

function memberOf(item: Located, locationOf: LocationOf, place?: Place): UpstreamMember {
  const type = textOf(need(item, "type"));
  const member = flagOf(item, "map") ? `map<${words.get(type) ?? type}>` : type;
  const values = child(item, "enum");
  return {
    name: textOf(need(item, "name")),
    type: flagOf(item, "list") ? "list" : words.has(member) ? member : "object",
    member,
    required: flagOf(item, "required"),
    deprecated: false,
    nullable: false,
    words: wordsOf(item),
    ...(place && { in: place }),
    ...(values && { values: itemsOf(values).map(valueOf) }),
    location: locationOf(item),
    locationOf: (field) => locationOf(child(item, field) ?? item),
  };
}

/** What it means, as far as the vendor says it. */
function wordsOf(item: Located): string {
  const doc = child(item, "doc");
  return doc === undefined ? "" : plainWords(textOf(doc));
}

/** Its words for scalars, in ours. */
const words: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["bool", "boolean"],
  ["int32", "integer"],
  ["int64", "integer"],
  ["float32", "float"],
  ["float64", "float"],
  ["any", "any"],
]);

function placeOf(located: Located): Place {
  const place = textOf(located);
  if (place === "path" || place === "query" || place === "header" || place === "body") return place;
  throw new ShapeError(located, `is ${JSON.stringify(place)}, not path, query, header or body`);
}

function valueOf(located: Located): string | number {
  const { node } = located;
  if (node.kind === "scalar" && typeof node.value === "number") return node.value;
  return textOf(located);
}

/** The structures that an input or output holds, itself or through others. */
function reached(
  actions: ReadonlyMap<string, UpstreamAction>,
  structures: ReadonlyMap<string, UpstreamObject>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = ({ members }: Pick<UpstreamObject, "members">): void => {
    for (const name of members.map((one) => one.member.replace(/^map<(.*)>$/u, "$1"))) {
      const structure = structures.get(name);
      if (structure === undefined || found.has(name)) continue;
      found.add(name);
      visit(structure);
    }
  };
  for (const { input, output } of actions.values()) [input, output].forEach(visit);
  return found;
}
