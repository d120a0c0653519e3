import { Project, ts } from "ts-morph";
import { findUses } from "../../templates/runtime/audit/find.js";
import { fixUses } from "../../templates/runtime/audit/fix.js";
import { lexiconOf } from "../../templates/runtime/audit/lexicon.js";
import type { Notice, Notices } from "../../templates/runtime/notice.js";
import { findingOf, findingText } from "../../templates/runtime/audit/report.js";

/** A package of one small service, as declarations in memory. */
export const declarations: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "acme-sdk", "type": "module", "exports": { "./*": { "types": "./dist/*/index.d.ts" } } }`,
  "dist/shop/index.d.ts": `
export * from "../runtime/index.js";
export type * from "./actions/ListThings.js";
export type * from "./structures.js";
export * from "./client.js";
export * from "./functions.js";
export * from "./enums.js";
export type * from "./errors.js";`,
  "dist/runtime/index.d.ts": `
export declare class Client { call(action: string, input?: object): Promise<unknown>; }
export declare class ApiError<Code extends string = string> extends Error { readonly code: Code; }`,
  "dist/shop/client.d.ts": `
import { ApiError, Client } from "../runtime/index.js";
import type { ListThingsInput, ListThingsOutput } from "./actions/ListThings.js";
import type { ShopErrorCode } from "./errors.js";
export declare class Shop extends Client {
  listThings(input?: ListThingsInput): Promise<ListThingsOutput>;
  lsitThings(input?: ListThingsInput): Promise<ListThingsOutput>;
}
export declare function isShopError<Code extends ShopErrorCode>(error: unknown, ...codes: readonly Code[]): error is ApiError<Code>;`,
  "dist/shop/functions.d.ts": `
import type { Client } from "../runtime/index.js";
import type { ListThingsInput, ListThingsOutput } from "./actions/ListThings.js";
export declare function lsitThings(client: Client, input?: ListThingsInput): Promise<ListThingsOutput>;
export declare function listThings(client: Client, input?: ListThingsInput): Promise<ListThingsOutput>;`,
  "dist/shop/actions/ListThings.d.ts": `
import type { Color } from "../enums.js";
import type { Box, Thing } from "../structures.js";
export interface ListThingsInput { Order?: string | undefined; Name?: string | undefined; Colors?: readonly Color[] | undefined; Color?: Color | undefined; }
export interface ListThingsOutput { Things: Thing[]; Boxes: Box[]; }`,
  "dist/shop/structures.d.ts": `
import type { Color } from "./enums.js";
export interface Thing { Runid?: string | undefined; RunId: string; CreateTime: string; Color: Color; Old: OldBox; }
export interface Box { Runid: string; RunId: string; }
export interface OldBox { Size: number; }`,
  "dist/shop/enums.d.ts": `
export declare const Color: { readonly Red: "red"; readonly Puce: "puce"; };
export type Color = "red" | "puce" | (string & {});`,
  "dist/shop/errors.d.ts": `export type ShopErrorCode = "Busy" | "Gone.Thing";`,
};

const notices: readonly Notice[] = [
  { kind: "member", owner: "Thing", name: "Runid", reason: "Misspelt.", instead: "RunId", rename: "RunId" },
  { kind: "input", owner: "ListThingsInput", name: "Name", release: 2, date: "2021-03-04", instead: "Order" },
  {
    kind: "member",
    owner: "Thing",
    name: "Weight",
    removed: true,
    release: 3,
    date: "2022-03-04",
    reason: "Was always 0.",
  },
  { kind: "action", name: "LsitThings", reason: "Misspelt.", instead: "listThings", rename: "ListThings" },
  { kind: "action", name: "BuyThing", removed: true, release: 3, date: "2022-03-04" },
  { kind: "structure", name: "OldBox", instead: "Box" },
  { kind: "structure", name: "Crate", removed: true, release: 3, date: "2022-03-04", instead: "Box" },
  { kind: "value", owner: "Color", name: "Puce", value: "puce", reason: "Out of fashion." },
  { kind: "code", name: "Gone.Thing", instead: "Busy" },
];

export const shop: Notices = {
  package: "acme-sdk",
  services: [
    {
      subpath: "shop",
      client: "Shop",
      releases: [
        [1, "2020-01-02"],
        [2, "2021-03-04"],
        [3, "2022-03-04"],
      ],
      notices,
    },
  ],
};

export interface Audited {
  /** Each use as the report has it, without what is always the same. */
  readonly found: readonly string[];
  /** The module after a fix. */
  readonly fixed: string;
}

/** Modules of one caller, by their names: `main.ts` is looked at, others are what it needs. */
export type Modules = Readonly<Record<string, string>>;

/**
 * Audits and fixes the `main.ts` of each caller, all of them in one project: the libraries of TypeScript, which cost the
 * most, are read once. Callers are in folders of their own and do not import each other.
 */
export function auditModules(callers: readonly Modules[]): readonly Audited[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  });
  const files = project.getFileSystem();
  for (const [path, text] of Object.entries(declarations))
    files.writeFileSync(`/app/node_modules/acme-sdk/${path}`, text);
  const folderOf = (index: number): string => `/app/${index}`;
  const sources = callers.map((modules, index) =>
    Object.fromEntries(
      Object.entries(modules).map(([path, text]) => [
        path,
        project.createSourceFile(`${folderOf(index)}/${path}`, text),
      ]),
    ),
  );
  const uses = findUses(project, ts, lexiconOf(shop));
  const found = callers.map((_, index) =>
    uses
      .filter(({ node }) => node.getSourceFile().fileName.startsWith(`${folderOf(index)}/`))
      .map((use) => findingText(findingOf(use, folderOf(index)))),
  );
  fixUses(project, uses);
  return sources.map((modules, index) => ({
    found: found[index] ?? [],
    fixed: modules["main.ts"]?.getFullText() ?? "",
  }));
}

export function auditModule(body: string, others: Modules = {}): Audited {
  const [audited] = auditModules([{ "main.ts": body, ...others }]);
  if (audited === undefined) throw new Error("Nothing was audited.");
  return audited;
}
