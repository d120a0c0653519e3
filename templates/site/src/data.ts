import { readFileSync } from "node:fs";

/** What the site reads of the exported model; spec/schema/model.schema.json tells the whole. */
export interface SiteData {
  readonly services: readonly Service[];
  readonly package: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly guide?: string;
  };
}

export interface Service {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly version: string;
  readonly client: string;
  readonly protocol: string;
  readonly regions?: readonly string[];
  readonly endpoints: readonly { readonly region?: string; readonly host: string }[];
  /** Folder of its pages. */
  readonly subpath: string;
  readonly deprecated?: Deprecated;
  readonly categories: readonly { readonly id: string; readonly title: string; readonly titleZh?: string }[];
  readonly actions: readonly Action[];
  readonly structures: readonly Structure[];
  readonly enums: readonly { readonly name: string; readonly values: readonly Value[] }[];
  readonly errors: readonly ErrorCode[];
  readonly releases: readonly Release[];
  readonly tables?: readonly { readonly name: string; readonly title?: string; readonly titleZh?: string }[];
}

export interface Action {
  readonly name: string;
  readonly category: string;
  readonly title: string;
  readonly titleZh: string;
  readonly http?: { readonly method: string; readonly path: string };
  readonly effect: "read" | "idempotent" | "write" | "billing";
  readonly since?: number;
  readonly deprecated?: Deprecated;
  readonly paginate?: { readonly limit?: string };
  readonly input?: readonly Member[];
  readonly output?: readonly Member[];
}

export interface Structure {
  readonly name: string;
  readonly titleZh?: string;
  readonly description?: string;
  readonly since?: number;
  readonly deprecated?: Deprecated;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly required?: boolean;
  /** Of REST inputs. */
  readonly in?: "path" | "query" | "header" | "body";
  readonly description?: string;
  readonly internal?: boolean;
  readonly enum?: readonly Value[];
  /** Of values that are on the page of values. */
  readonly enumName?: string;
  readonly since?: number;
  readonly deprecated?: Deprecated;
}

export interface Value {
  readonly value: string | number | boolean;
  readonly name: string;
  readonly description?: string;
}

export interface ErrorCode {
  readonly code: string;
  readonly retry: "never" | "busy" | "throttled" | "server";
  readonly description?: string;
  readonly solution?: string;
}

export interface Release {
  /** Absent where the vendor's releases have none; the day stands for it then. */
  readonly number?: number;
  /** With the vendor's time of day and zone, where it tells them. */
  readonly published: string;
  readonly changes: readonly { readonly of?: string; readonly name: string }[];
}

/** The number of a release, or its day: what it is called in addresses. */
export const releaseKey = ({ number, published }: Pick<Release, "number" | "published">): string =>
  String(number ?? published.slice(0, 10));

interface Deprecated {
  readonly release?: number;
  readonly replacedBy?: string;
  readonly reason?: string;
}

let data: SiteData | undefined;

/** The model that build.mjs exported for this run. */
export function siteData(): SiteData {
  return (data ??= readData());
}

function readData(): SiteData {
  const file = process.env["CACHESMITH_SITE_DATA"];
  if (!file) throw new Error("The site has no model to read. Start it with `npm run docs` or `npm run docs:build`.");
  // What the generator has just exported and its schema describes.
  return JSON.parse(readFileSync(file, "utf8")) as SiteData;
}

/** The services that new code should use first: the one that guides are about, then the larger before the smaller. */
export const servicesInOrder = ({ services, package: { guide } }: SiteData): readonly Service[] =>
  [...services].sort(
    (a, b) =>
      Number(b.id === guide) - Number(a.id === guide) ||
      Number(Boolean(a.deprecated)) - Number(Boolean(b.deprecated)) ||
      b.actions.length - a.actions.length,
  );

/** The region that examples are for; the reference's samples name the same. */
export const exampleRegion = ({ endpoints, regions = [] }: Service): string | undefined =>
  endpoints.find(({ region }) => region !== undefined)?.region ?? regions[0];
