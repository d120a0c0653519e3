import { nearest } from "../runtime/value/nearest.js";
import type { Effect, Paginate } from "../runtime/operation.js";

/** What the definitions say of a service, for people: the program's help and its tools are made of it. No client loads it. */
export interface Reference {
  readonly subpath: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly regions: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, ActionReference>>;
  readonly structures: Readonly<Record<string, StructureReference>>;
  readonly enums: Readonly<Record<string, EnumReference>>;
  readonly errors: Readonly<Record<string, ErrorReference>>;
}

export interface ActionReference {
  readonly category: string;
  readonly title: string;
  readonly titleZh: string;
  readonly summary: string;
  readonly description?: string;
  readonly doc: string;
  readonly effect: Effect;
  readonly rateLimit?: number;
  /** False when the action takes no region. */
  readonly region?: false;
  /** Method and path, where there are any. */
  readonly http?: string;
  /** Read that quotes the price, by inputs of the same names. */
  readonly price?: string;
  readonly paginate?: Paginate;
  /** Action that polls the work which this one begins, and the member that has its id. */
  readonly wait?: { readonly action: string; readonly id: string };
  /** Input that takes the id of the work which this action reports. */
  readonly poll?: string;
  readonly noWait?: string;
  readonly deprecated?: string;
  readonly input: readonly MemberReference[];
  readonly output: readonly MemberReference[];
  readonly errors: readonly string[];
  /** A printed request, with placeholders for secrets. */
  readonly example?: object;
}

export interface MemberReference {
  readonly name: string;
  /** A scalar or a structure, such as `integer`, `map<string>`, `InstanceTagInfo[]`. */
  readonly type: string;
  readonly required?: true;
  readonly secret?: true;
  readonly description: string;
  /** Bounds, unit and default as sentences. */
  readonly bounds?: string;
  readonly enum?: string;
  readonly example?: string | number | boolean;
  readonly deprecated?: string;
}

export interface StructureReference {
  readonly description: string;
  readonly members: readonly MemberReference[];
}

export interface EnumReference {
  readonly description?: string;
  /** True when other values may come. */
  readonly open?: true;
  readonly values: readonly (readonly [value: string | number, name: string, description?: string])[];
}

export interface ErrorReference {
  readonly description: string;
  readonly solution?: string;
  /** `never`, `busy`, `throttled`, `server`: what a later attempt can do. */
  readonly retry: string;
}

/** The arguments are wrong: nothing was sent. The message says what to do. */
export class UsageError extends Error {}

/** What is meant by a name, in any case; throws with the nearest one where there is none. */
export function named<Thing>(things: Readonly<Record<string, Thing>>, name: string, what: string): [string, Thing] {
  const key = Object.keys(things).find((each) => each.toLowerCase() === name.toLowerCase());
  const thing = key === undefined ? undefined : things[key];
  if (key !== undefined && thing !== undefined) return [key, thing];
  throw new UsageError(`There is no ${what} "${name}".${didYouMean(name, Object.keys(things))}`);
}

/** ` Did you mean X?`, or what there is where nothing is near and there is not much. */
export function didYouMean(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  if (meant !== undefined) return ` Did you mean ${meant}?`;
  return names.length > 0 && names.length <= 12 ? ` There are: ${names.join(", ")}.` : "";
}

/** Type without the list or the map around it. */
export const baseOf = (type: string): string => type.replace(/\[\]$/, "").replace(/^map<(.*)>$/, "$1");

/** Members of a structure that a member holds; undefined for a scalar. */
export const membersOf = (type: string, { structures }: Reference): readonly MemberReference[] | undefined =>
  Object.hasOwn(structures, baseOf(type)) ? structures[baseOf(type)]?.members : undefined;

/** Where the rows of a response are: those that are paged through, or its first list of structures. */
export function rowsPath({ paginate, output }: ActionReference, reference: Reference): string | undefined {
  if (paginate) return paginate.items;
  return output.find(({ type }) => type.endsWith("[]") && membersOf(type, reference) !== undefined)?.name;
}

/** What is said of the rows' members. */
export function rowMembers(action: ActionReference, reference: Reference): readonly MemberReference[] {
  let members: readonly MemberReference[] | undefined = action.output;
  for (const step of rowsPath(action, reference)?.split(".") ?? []) {
    const type: string = members?.find(({ name }) => name === step)?.type ?? "";
    members = membersOf(type, reference);
  }
  return members ?? [];
}

/** What the reference says of an error code, or of its family. */
export function adviceOf(code: string, { errors }: Reference): string {
  const known = [code, code.split(".")[0] ?? ""].find((each) => Object.hasOwn(errors, each));
  const entry = known === undefined ? undefined : errors[known];
  if (entry === undefined) return "The reference does not know this code.";
  return [entry.description, entry.solution, retryWords[entry.retry]].filter(Boolean).join(" ");
}

const retryWords: Readonly<Record<string, string>> = {
  never: "The same request will fail again.",
  busy: "It may succeed once the instance is free.",
  throttled: "Send fewer requests.",
  server: "It may succeed later.",
};
