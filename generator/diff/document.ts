import type { Exported } from "../definition/written.js";

/**
 * The exported model as `diff` reads it: model.schema.json, but for what the changelog cannot tell of a past version.
 * Keys that say nothing are absent.
 */
export interface ModelDocument {
  readonly services: readonly ServiceDocument[];
  readonly migrations?: readonly MigrationDocument[];
  /** Set by `cachesmith at --json`: only names and deprecations are known. */
  readonly presence?: true;
}

/** With these keys for certain, and all others where they are known. */
type Known<Whole, Certain extends keyof Whole> = Pick<Whole, Certain> & Partial<Omit<Whole, Certain>>;

export type DeprecationDocument = Exported<"Deprecation">;
export type ValueDocument = Exported<"Values">[number];
export type EndpointDocument = Exported<"Service">["endpoints"][number];
export type EnumDocument = Known<Exported<"Service">["enums"][number], "name" | "type" | "values">;
export type ErrorDocument = Known<Exported<"Error">, "code" | "scope">;
export type ReleaseDocument = Exported<"Release">;
export type ReleaseChangeDocument = ReleaseDocument["changes"][number];

export type MemberDocument = Known<Exported<"Member">, "name" | "type">;
export type SinceDocument = NonNullable<MemberDocument["since"]>;

type Members = readonly MemberDocument[];
type Sides = "input" | "output" | "responses";

export interface ActionDocument extends Known<Omit<Exported<"Action">, Sides | "paginate" | "wait" | "poll">, "name"> {
  readonly input: Members;
  readonly output: Members;
  readonly responses?: Readonly<Record<string, Members>>;
  /** What else it says is compared whole. */
  readonly paginate?: Pick<Partial<NonNullable<Exported<"Action">["paginate"]>>, "item">;
  readonly wait?: Exported<"Action">["wait"];
  readonly poll?: object;
}

export interface StructureDocument extends Known<Omit<Exported<"Structure">, "members">, "name"> {
  readonly members: Members;
}

/** What became of the actions of an older service: words, to a compiler. */
export type MigrationDocument = Known<Exported<"Migration">, "from" | "to">;

type Parts = "actions" | "structures" | "enums" | "errors";

export interface ServiceDocument extends Known<Omit<Exported<"Service">, Parts>, "id"> {
  readonly actions: readonly ActionDocument[];
  readonly structures: readonly StructureDocument[];
  readonly enums?: readonly EnumDocument[];
  readonly errors?: readonly ErrorDocument[];
}

/** Reads what `cachesmith export` printed; a sentence when the text is something else. */
export function readDocument(text: string): ModelDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON";
  }
  return toDocument(value);
}

/** The parse boundary: from here on the value claims the shape of the format whose version it states. */
export function toDocument(value: unknown): ModelDocument | string {
  if (typeof value !== "object" || value === null || !("cachesmith" in value) || !("services" in value))
    return "is no exported model; `cachesmith export` prints one";
  if (value.cachesmith !== 1) return `has version ${String(value.cachesmith)} of the format; this program reads 1`;
  if (!Array.isArray(value.services) || !value.services.every(isService))
    return "has services without id, or actions or structures without members";
  return {
    services: value.services,
    ...("presence" in value && value.presence === true && { presence: true as const }),
    ...("migrations" in value &&
      Array.isArray(value.migrations) && { migrations: value.migrations.filter(isMigration) }),
  };
}

function isMigration(value: unknown): value is MigrationDocument {
  return typeof value === "object" && value !== null && "from" in value && "to" in value;
}

function isService(value: unknown): value is ServiceDocument {
  if (typeof value !== "object" || value === null) return false;
  const { id, actions, structures } = value as Record<string, unknown>; // any object can be read so
  if (typeof id !== "string" || !Array.isArray(actions) || !Array.isArray(structures)) return false;
  return (
    actions.every((action) => isNamed(action, ["input", "output"])) &&
    structures.every((structure) => isNamed(structure, ["members"]))
  );
}

/** Something with a name and with lists of members under these keys. */
function isNamed(value: unknown, lists: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return typeof entries.get("name") === "string" && lists.every((key) => Array.isArray(entries.get(key)));
}
