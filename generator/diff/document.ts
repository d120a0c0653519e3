/**
 * The exported model as `diff` reads it (spec/schema/model.schema.json has all of it). Keys that say nothing are
 * absent. Keys that are not named here are compared too: see `leftovers`.
 */
export interface ModelDocument {
  readonly services: readonly ServiceDocument[];
  readonly migrations?: readonly MigrationDocument[];
  /** Set by `cachesmith at --json`: only names and deprecations are known. */
  readonly presence?: true;
}

export interface ServiceDocument {
  readonly id: string;
  readonly title?: string;
  readonly protocol?: string;
  readonly version?: string;
  readonly client?: string;
  readonly subpath?: string;
  readonly deprecated?: DeprecationDocument;
  readonly regions?: readonly string[];
  readonly endpoints?: readonly EndpointDocument[];
  readonly actions: readonly ActionDocument[];
  readonly structures: readonly StructureDocument[];
  readonly enums?: readonly EnumDocument[];
  readonly errors?: readonly ErrorDocument[];
  readonly releases?: readonly ReleaseDocument[];
}

/** What became of the actions of an older service: words, to a compiler. */
export interface MigrationDocument {
  readonly from: string;
  readonly to: string;
}

export interface EndpointDocument {
  readonly site: string;
  readonly region?: string;
  readonly host: string;
}

export interface DeprecationDocument {
  readonly release?: number;
  readonly date?: string;
  readonly source: "changelog" | "prose" | "metadata";
  readonly replacedBy?: string;
  /** `replacedBy` is the same under another name. */
  readonly rename?: true;
  /** Service that has the replacement, when it is another. */
  readonly service?: string;
  readonly reason?: string;
}

export type SinceDocument = number | string;

export interface ActionDocument {
  readonly name: string;
  readonly category?: string;
  readonly doc?: string;
  readonly http?: { readonly method: string; readonly path: string };
  readonly permission?: string;
  readonly effect?: string;
  readonly rateLimit?: number;
  readonly region?: false;
  readonly since?: SinceDocument;
  readonly deprecated?: DeprecationDocument;
  readonly input: readonly MemberDocument[];
  readonly output: readonly MemberDocument[];
  readonly responses?: Readonly<Record<string, readonly MemberDocument[]>>;
  readonly errors?: readonly string[];
  readonly paginate?: { readonly item?: string };
  readonly wait?: { readonly id: string; readonly action: string; readonly done?: readonly unknown[] };
  readonly poll?: object;
  readonly place?: PlaceDocument;
}

export interface StructureDocument {
  readonly name: string;
  readonly since?: SinceDocument;
  readonly deprecated?: DeprecationDocument;
  readonly members: readonly MemberDocument[];
  readonly place?: PlaceDocument;
}

export interface PlaceDocument {
  readonly file: string;
  readonly line: number;
}

export interface MemberDocument {
  readonly name: string;
  readonly in?: string;
  readonly type: string;
  readonly list?: true;
  readonly map?: true;
  readonly format?: string;
  readonly timezone?: string;
  readonly required?: true;
  readonly nullable?: true;
  readonly sensitive?: true;
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly multipleOf?: number;
  readonly enum?: readonly ValueDocument[];
  readonly enumName?: string;
  readonly open?: true;
  readonly unit?: string;
  readonly description?: string;
  readonly since?: SinceDocument;
  readonly deprecated?: DeprecationDocument;
}

export interface ValueDocument {
  readonly value: string | number;
  readonly name: string;
  readonly description?: string;
}

export interface EnumDocument {
  readonly name: string;
  readonly type: string;
  readonly open?: true;
  readonly values: readonly ValueDocument[];
}

export interface ErrorDocument {
  readonly code: string;
  readonly scope: "common" | "business";
  readonly number?: number;
  readonly status?: number;
  readonly message?: string;
  readonly retry?: string;
}

export interface ReleaseDocument {
  readonly number?: number;
  readonly published: string;
  readonly source?: "metadata";
  readonly changes: readonly ReleaseChangeDocument[];
}

export interface ReleaseChangeDocument {
  readonly change: "add" | "modify" | "deprecate" | "remove";
  readonly kind: "action" | "structure" | "input" | "output" | "member";
  readonly of?: string;
  readonly name: string;
  readonly replacedBy?: string;
  readonly rename?: true;
  readonly reason?: string;
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
