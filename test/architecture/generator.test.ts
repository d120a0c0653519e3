import { describe, expect, test } from "vitest";
import { arrowsOf, circlesOf, filesBelow, longestChainOf, type Arrow } from "./sources.js";

/**
 * Rooms of generator/ and the rooms whose code they may call. Whoever may call may name its types; `types` lists the
 * rooms whose types alone are open to it. The stages stand in the order of the pipeline: each sees the types of those
 * before it, and nothing of those behind it but the shape of what it hands over.
 */
const rooms: Readonly<Record<string, { readonly calls: readonly string[]; readonly types?: readonly string[] }>> = {
  "assert-never": { calls: [] },
  disk: { calls: [] },
  git: { calls: [] },
  naming: { calls: [] },
  definition: { calls: [] },
  diagnostics: { calls: ["naming"] },
  load: { calls: ["definition", "diagnostics", "disk", "naming"] },
  names: { calls: ["naming"] },
  protocols: { calls: ["definition", "diagnostics", "naming"], types: ["load", "model"] },
  vendors: { calls: [] },
  check: {
    calls: ["assert-never", "diagnostics", "names", "naming", "protocols", "vendors", "definition"],
    types: ["load"],
  },
  timeline: { calls: ["diagnostics", "naming"], types: ["definition", "load"] },
  model: { calls: ["assert-never", "definition", "naming"], types: ["diagnostics", "load", "timeline"] },
  layout: { calls: ["naming"], types: ["render/output"] },
  emit: {
    calls: ["assert-never", "definition", "layout", "names", "naming", "protocols", "vendors", "model/reach"],
    types: ["model", "render/output"],
  },
  render: { calls: ["assert-never", "disk", "layout", "naming"], types: ["cache"] },
  cache: { calls: ["disk"], types: ["load", "render"] },
  compile: { calls: ["cache", "disk"], types: ["render/output"] },
  write: { calls: ["cache", "disk", "git"], types: ["render/output"] },
  reading: { calls: [], types: ["diagnostics", "load", "model"] },
  pipeline: {
    calls: ["cache", "check", "compile", "emit", "load", "model", "render", "timeline", "write"],
    types: ["diagnostics", "reading"],
  },
  committed: { calls: ["check", "load", "model", "timeline"], types: ["reading"] },
  upstream: { calls: ["diagnostics", "naming", "protocols", "load/text", "model/reach"], types: ["load", "model"] },
  diff: { calls: ["definition", "naming"], types: ["diagnostics", "load"] },
  release: { calls: ["diff", "git", "naming"], types: ["load"] },
  changelog: {
    calls: [
      ...["check/modeline", "check/secrets", "check/unfinished", "diagnostics", "load/chronology", "load/parse"],
      ...["load/text", "naming", "timeline", "upstream"],
    ],
    types: ["load"],
  },
  commands: {
    calls: [
      "cache",
      "changelog",
      "committed",
      "compile",
      "diagnostics",
      "diff",
      "disk",
      "git",
      "model/coverage",
      "model/export",
      "naming",
      "pipeline",
      "release",
      "render",
      "timeline",
      "upstream",
      "write",
    ],
    types: ["load", "model", "reading"],
  },
  program: { calls: ["commands"] },
  cli: { calls: ["program"] },
};

/** The one door of each npm package. */
const doors: Readonly<Record<string, readonly string[]>> = {
  ajv: ["generator/check/schema.ts"],
  chokidar: ["generator/commands/watch.ts"],
  commander: ["generator/program/index.ts", "generator/program/session.ts"],
  "emoji-regex": ["generator/layout/width.ts"],
  "fastest-levenshtein": ["generator/diagnostics/suggest.ts"],
  "get-east-asian-width": ["generator/layout/width.ts"],
  handlebars: ["generator/render/page.ts"],
  picocolors: ["generator/diagnostics/print.ts", "generator/commands/terminal.ts"],
  refa: ["generator/check/languages.ts"],
  scslre: ["generator/check/patterns.ts"],
  "validate-npm-package-name": ["generator/check/published.ts"],
  semver: ["generator/model/build.ts", "generator/release/version.ts"],
  // The second reads the declarations of a vendor's package.
  "ts-morph": ["generator/render/typescript.ts", "generator/upstream/package.ts"],
  // The last reads for the sake of writing: where in a text an entry begins and ends.
  yaml: ["generator/load/locate.ts", "generator/load/parse.ts", "generator/changelog/yaml.ts"],
};

/** Values in, values out: no file, no process, no clock of the machine. `render/templates` is one module of a room. */
const impureOfPure = ["render/aside", "render/index", "render/templates", "render/worker"];
const pure = [
  "assert-never",
  "definition",
  "changelog",
  "check",
  "diagnostics",
  "diff",
  "emit",
  "layout",
  "model",
  "names",
  "naming",
  "protocols",
  "render",
  "timeline",
  "upstream",
];

const arrows = filesBelow("generator", /\.ts$/).flatMap(arrowsOf);
const say = ({ from, line, to }: Arrow): string => `${from}:${line} → ${to}`;
const isOurs = ({ to }: Arrow): boolean => to.startsWith("generator/");
const roomOf = (path: string): string => path.split("/")[1]?.replace(/\.ts$/, "") ?? "";

/** `load` opens the whole room, `load/vocabulary` one module of it. */
const opens = (names: readonly string[], path: string): boolean =>
  names.some((name) => name === roomOf(path) || `generator/${name}.ts` === path);

describe("generator", () => {
  test("has the rooms of the design and no other", () => {
    expect([...new Set(filesBelow("generator", /\.ts$/).map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  test("calls in one direction only", () => {
    const wrong = arrows.filter((arrow) => {
      const from = roomOf(arrow.from);
      if (!isOurs(arrow) || from === roomOf(arrow.to)) return false;
      const { calls = [], types = [] } = rooms[from] ?? {};
      return !opens(calls, arrow.to) && !(arrow.typeOnly && opens(types, arrow.to));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("imports in no circle, for types either", () => {
    expect(circlesOf("generator")).toEqual([]);
  });

  test("has no chain of imports that is too long to follow", () => {
    const chain = longestChainOf("generator");
    expect(chain.length, chain.join(" → ")).toBeLessThanOrEqual(14);
  });

  test("reaches nothing of ours outside generator/", () => {
    expect(
      arrows
        .filter(({ to }) => /^(?:test|templates|generated|spec)\//.test(to) || to.startsWith(".."))
        // The schemas are what the room is made of.
        .filter(({ from, to }) => roomOf(from) !== "definition" || !to.startsWith("spec/schema/"))
        .map(say),
    ).toEqual([]);
  });

  test("lets each npm package in by its own door", () => {
    const wrong = arrows.filter((arrow) => {
      if (isOurs(arrow) || /^(?:node:|spec\/)/.test(arrow.to)) return false;
      const own = doors[arrow.to] ?? [];
      const nextRoom = own.some((door) => roomOf(door) === roomOf(arrow.from));
      return !own.includes(arrow.from) && !(arrow.typeOnly && nextRoom);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("keeps the stages between load and write pure", () => {
    const wrong = arrows.filter(
      ({ from, to }) => to.startsWith("node:") && pure.includes(roomOf(from)) && !opens(impureOfPure, from),
    );
    expect(wrong.map(say)).toEqual([]);
  });
});
