import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSpec } from "../../../generator/load/index.js";
import type { ActionYaml, ServiceSpec } from "../../../generator/load/spec.js";
import { entriesOf, keyOf } from "../../../generator/timeline/entries.js";
import { structured } from "../../../generator/upstream/examples.js";
import type { Page, ReadPages } from "../../../generator/upstream/page/page.js";
import { readPages } from "../../../generator/upstream/page/read.js";
import { theirWord } from "../../../generator/upstream/their-word.js";
import { emptyFolder, repository } from "../pipeline/project.js";
import { known } from "./page-differences.js";
import { rewind } from "./rewind.js";

/** The vendor's own pages are not ours to publish: CACHESMITH_SOURCES names the folder that holds them. */
const sources = process.env["CACHESMITH_SOURCES"];
const id = "tencent-redis/2018-04-12";
const release = 87;

let read: ReadPages;
let past: ServiceSpec;
/** Inputs that a request had to have then. */
let relaxed: ReadonlySet<string>;

const serviceIn = async (root: string): Promise<ServiceSpec> => {
  const found = (await loadSpec(root)).spec.services.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no service ${id}.`);
  return found;
};

/** The part of the document that has the pages of API 3.0: from the first action to the chapter of structures. */
function document(folder: string): { readonly file: string; readonly text: string } {
  const file = readdirSync(folder).find((name) => name.startsWith("000")) ?? "";
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  const from = lines.findIndex((line) => line.trim() === "1. 接口描述");
  const to = lines.findIndex((line) => line.trim() === "数据结构");
  return { file, text: lines.map((line, index) => (index < from || index >= to ? "" : line)).join("\n") };
}

/** What a page says otherwise than the definition, as `Action.side.Member: aspect`. */
function differencesOf(page: Page, ours: ActionYaml): string[] {
  const found: string[] = [];
  const differ = (at: string, theirs: unknown, own: unknown): void => {
    if (bare(theirs) !== bare(own)) found.push(`${page.action}.${at}`);
  };
  for (const side of ["input", "output"] as const) {
    const own = ours[side] ?? {};
    const names = page[side].members.map(({ name }) => name);
    for (const name of new Set([...names, ...Object.keys(own)]))
      if (!names.includes(name) || !(name in own)) found.push(`${page.action}.${side}.${name}: there`);
    const both = page[side].members.filter(({ name }) => name in own);
    const ordered = Object.keys(own).filter((name) => names.includes(name));
    differ(
      `${side}: order`,
      both.map(({ name }) => name),
      ordered,
    );
    for (const member of both) {
      const { name } = member;
      const must = own[name]?.required === true || relaxed.has(keyOf({ kind: "input", name, owner: page.action }));
      const type = `${theirWord(member).type}${member.type === "list" ? "[]" : ""}`;
      differ(`${side}.${name}: type`, type, own[name]?.type);
      if (side === "input") differ(`${side}.${name}: required`, member.required, must);
    }
  }
  differ("rateLimit", page.rateLimit, ours.rateLimit);
  differ("region", page.region, ours.region ?? true);
  differ(
    "errors",
    page.errors?.map(({ code }) => code),
    ours.errors,
  );
  const examples = page.examples.map((one) => structured(one, page.input));
  differ("examples: number", examples.length, ours.examples?.length ?? 0);
  for (const [index, example] of examples.entries()) {
    const { via, request, response } = ours.examples?.[index] ?? {};
    differ(`examples[${index}]: request`, { via: example?.via, request: example?.request }, { via, request });
    differ(`examples[${index}]: response`, example?.response, response);
  }
  return found;
}

/** A printer's line end within a text hides whether a blank was there. */
const bare = (value: unknown): string => JSON.stringify([value]).replaceAll(/\s/gu, "");

describe.skipIf(sources === undefined)("the reader of pages and the definitions of release 87", () => {
  beforeAll(async () => {
    const root = emptyFolder();
    cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true });
    await rewind(root, id, release);
    const today = await serviceIn(repository);
    past = await serviceIn(root);
    const last = today.changelog.findIndex(({ data }) => data.release === release);
    const later = entriesOf(today).entries.filter(({ change, order }) => change === "modify" && order > last);
    relaxed = new Set(later.filter(({ reason }) => reason === "Optional since.").map(keyOf));
    const structures = new Set(past.structures.map(({ data }) => data.structure));
    const { file, text } = document(sources ?? "");
    read = readPages(file, text, {
      ...{ product: "redis", version: "2018-04-12" },
      isStructure: (name) => structures.has(name),
    });
  });

  test("read each page, and leave no line without a place", () => {
    expect(read.problems).toEqual([]);
    // The chapter behind the last page.
    expect(read.leftOut.map(({ text }) => text)).toEqual(["Account"]);
    expect(read.pages.map(({ action }) => action).toSorted()).toEqual(
      past.actions.map(({ data }) => data.action).toSorted(),
    );
  });

  test("differ where a reason is known, and nowhere else", () => {
    const definitions = new Map(past.actions.map(({ data }) => [data.action, data]));
    const differences = read.pages.flatMap((page) => {
      const ours = definitions.get(page.action);
      return ours ? differencesOf(page, ours) : [];
    });
    expect(differences.toSorted()).toEqual(known.flatMap(({ at }) => at).toSorted());
    expect(differences.length).toBeLessThan(20);
  });
});
