import type { Place } from "../diagnostics/place.js";
import { placeAt } from "../load/text.js";
import { plainWords } from "./words.js";
import { child, entriesOf, flagOf, itemsOf, need, ShapeError, textOf, type Located } from "./guard.js";
import { JsonError, parseJson } from "./json.js";

/** The vendor's machine-readable description of a service, as far as it is compared. */
export interface Metadata {
  /** API version that it describes. */
  readonly version: string;
  /** What it says nothing of, so that nothing can differ there. */
  readonly silentOn?: readonly Silence[];
  readonly actions: ReadonlyMap<string, UpstreamAction>;
  /** The objects that are no action's input or output. */
  readonly structures: ReadonlyMap<string, UpstreamObject>;
  readonly actionsLocation: Location;
  readonly objectsLocation: Location;
}

export type Silence = "deprecated" | "nullable" | "order";

/** Where in the metadata something stands. The place is counted out when asked. */
export interface Location {
  readonly pointer: string;
  place(): Place;
}

export interface UpstreamAction {
  /** Short Chinese title; undefined when it has none. */
  readonly title: string | undefined;
  /** What it does, in the vendor's words. */
  readonly words?: string;
  /** REST: the request line. Names of operations are the vendor's there and need not be ours. */
  readonly http?: { readonly method: string; readonly path: string };
  readonly location: Location;
  readonly input: UpstreamObject;
  /** Without RequestId, which belongs to the protocol. */
  readonly output: UpstreamObject;
}

export interface UpstreamObject {
  /** What it is, in the vendor's words. */
  readonly words?: string;
  readonly location: Location;
  readonly membersLocation: Location;
  readonly members: readonly UpstreamMember[];
}

export interface UpstreamMember {
  readonly name: string;
  /** `list`, `object` or the word for a scalar. */
  readonly type: string;
  /** Name of a structure, or the word for a scalar; of a list, of its items. */
  readonly member: string;
  readonly required: boolean;
  /** Their `disabled`. */
  readonly deprecated: boolean;
  /** Their `value_allowed_null`. */
  readonly nullable: boolean;
  /** What it means, in the vendor's words, without the marks of HTML. */
  readonly words?: string;
  /** Their example as they print it; empty when there is none. */
  readonly example?: string;
  /** REST inputs: where they go. */
  readonly in?: "path" | "query" | "header" | "body";
  /** The values that it lists. */
  readonly values?: readonly (string | number)[];
  readonly location: Location;
  /** The field of the member, or the member itself when the field is left out. */
  locationOf(field: string): Location;
}

/** The file cannot be used: `message` is a sentence with file, line and column. */
export class MetadataError extends Error {
  override readonly name = "MetadataError";
}

/** Reads the metadata; throws a MetadataError that says what is wrong and where. */
export const readMetadata = (file: string, text: string): Metadata => readAs(metadataOf, file, text);

/** The same for metadata of any form: `build` makes it of the root. */
export function readAs(
  build: (root: Located, locationOf: LocationOf) => Metadata,
  file: string,
  text: string,
): Metadata {
  const locationOf = ({ node, pointer }: Located): Location => ({
    pointer,
    place: () => placeAt({ file, text }, node.offset),
  });
  try {
    return build({ node: parseJson(text), pointer: "" }, locationOf);
  } catch (error) {
    if (!(error instanceof JsonError || error instanceof ShapeError)) throw error;
    const { line, column } = placeAt({ file, text }, error.offset);
    const kind = error instanceof JsonError ? "not JSON" : "not the metadata of a service";
    throw new MetadataError(`${file}:${line}:${column} is ${kind}: ${error.message}.`, { cause: error });
  }
}

export type LocationOf = (located: Located) => Location;

export function metadataOf(root: Located, locationOf: LocationOf): Metadata {
  const [actions, objects] = [need(root, "actions"), need(root, "objects")];
  const claimed = new Set<string>();
  const claim = (action: Located, side: "input" | "output"): UpstreamObject => {
    const reference = need(action, side);
    const name = textOf(reference);
    const object = child(objects, name);
    if (object === undefined) throw new ShapeError(reference, `names the object "${name}", which objects lacks`);
    claimed.add(name);
    return objectOf(object, locationOf);
  };
  const read = entriesOf(actions).map(([name, action]): [string, UpstreamAction] => {
    const output = claim(action, "output");
    const members = output.members.filter((member) => member.name !== "RequestId");
    const title = child(action, "name");
    return [
      name,
      {
        title: title && textOf(title),
        words: wordsOf(action),
        location: locationOf(action),
        input: claim(action, "input"),
        output: { ...output, members },
      },
    ];
  });
  const structures = entriesOf(objects).filter(([name]) => !claimed.has(name));
  return {
    version: textOf(need(need(root, "metadata"), "apiVersion")),
    actions: new Map(read),
    structures: new Map(structures.map(([name, object]) => [name, objectOf(object, locationOf)])),
    actionsLocation: locationOf(actions),
    objectsLocation: locationOf(objects),
  };
}

function objectOf(object: Located, locationOf: LocationOf): UpstreamObject {
  const list = need(object, "members");
  const names = new Set<string>();
  const members = itemsOf(list).map((item) => {
    const member = memberOf(item, locationOf);
    if (names.has(member.name)) throw new ShapeError(item, `is a second "${member.name}"`);
    names.add(member.name);
    return member;
  });
  return { words: wordsOf(object), location: locationOf(object), membersLocation: locationOf(list), members };
}

function memberOf(item: Located, locationOf: LocationOf): UpstreamMember {
  return {
    name: textOf(need(item, "name")),
    type: textOf(need(item, "type")),
    member: textOf(need(item, "member")),
    required: flagOf(item, "required"),
    deprecated: flagOf(item, "disabled"),
    nullable: flagOf(item, "value_allowed_null"),
    words: wordsOf(item),
    example: spoken(child(item, "example")),
    location: locationOf(item),
    locationOf: (field) => locationOf(child(item, field) ?? item),
  };
}

const wordsOf = (located: Located): string => plainWords(spoken(child(located, "document")));

/** What people read may be left out, or be no text at all. */
function spoken(located: Located | undefined): string {
  const node = located?.node;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : "";
}
