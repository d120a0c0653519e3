import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { folderOf, folders, roomOf, rooms, runtime } from "./rooms.js";
import { arrowsOf, circlesOf, filesBelow, parse, root, type Arrow } from "./sources.js";

const files = folders.flatMap((folder) => filesBelow(folder, /\.ts$/));
const arrows = files.flatMap(arrowsOf);
const say = ({ from, line, to }: Arrow): string => `${from}:${line} → ${to}`;

const isOurs = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`));
const isPlatform = (path: string): boolean => path.startsWith(`${runtime}/platform/`);

/** Where the state of a service takes the types of its inputs and outputs from: the package, in which both lie side by side. */
const isGenerated = ({ from, to, typeOnly }: Arrow): boolean =>
  typeOnly &&
  /^templates\/mock\/(?!state\/|wire\/)[^/]+\//.test(from) &&
  /^templates\/[^/]+\/(?:actions|operations|structures)\.ts$/.test(to) &&
  existsSync(join(root, to.replace("templates/", "generated/src/")));

const knowsVendors = (path: string): boolean => {
  const room = roomOf(path) ?? "";
  return rooms[room]?.vendors?.test(path.slice(folderOf(room).length)) === true;
};
const protocolOf = (path: string): string | undefined => /^templates\/runtime\/protocols\/([^/]+)\//.exec(path)?.[1];
/** Where a vendor's credentials lie: no protocol knows it, for another vendor may use the same one. */
const vendorOf = (path: string): string | undefined => /^templates\/runtime\/vendors\/([^/]+)\//.exec(path)?.[1];
/** A vendor's client of the service that gives out the keys of its roles; it speaks a protocol, as any service does. */
const isRoles = (path: string): boolean => vendorOf(path) !== undefined && path.endsWith("/assume-role.ts");

/** What a place may or may not have. Promises, JSON, URL-less text: that is the language, and free to all. */
const hostGlobals = new Set([
  ...[
    "AbortController",
    "AbortSignal",
    "Buffer",
    "Bun",
    "Deno",
    "TextDecoder",
    "TextEncoder",
    "URL",
    "URLSearchParams",
  ],
  ...["atob", "btoa", "clearInterval", "clearTimeout", "console", "crypto", "fetch", "globalThis", "navigator"],
  ...["process", "queueMicrotask", "require", "setImmediate", "setInterval", "setTimeout", "structuredClone", "window"],
]);

/** Identifiers that mean a global: neither a property, nor a name that the module itself declares or imports. */
function globalsOf(path: string): string[] {
  const source = parse(path);
  const declared = new Set<string>();
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
      const isDeclared =
        (ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) &&
        parent.name === node;
      if (isDeclared || ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isPropertyDeclaration(parent))
        declared.add(node.text);
      else if (!isName && !ts.isTypeNode(parent) && hostGlobals.has(node.text)) used.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const allowed = rooms[roomOf(path) ?? ""]?.globals ?? [];
  return used.filter((name) => !declared.has(name) && !allowed.includes(name)).map((name) => `${path}: ${name}`);
}

/** Texts of a module, comments left out: they may cite the vendor's pages. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    if (ts.isIdentifier(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return texts;
}

describe("runtime", () => {
  test("depends on nothing but itself, #platform, in platform/ on Node, and in a room on what it names", () => {
    const wrong = arrows.filter((arrow) => {
      const { from, to } = arrow;
      if (isOurs(to) || to === "#platform" || isGenerated(arrow)) return false;
      const room = rooms[roomOf(from) ?? ""];
      if (room) return !room.node.includes(to) && room.doors[to] !== from;
      return !(isPlatform(from) && to.startsWith("node:"));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("imports what is in templates/, never a copy of it in generated/ that the compiler would take instead", () => {
    expect(arrows.filter(({ to }) => isOurs(to) && !existsSync(join(root, to))).map(say)).toEqual([]);
  });

  test("keeps what is for Node alone in rooms that lead where they say and that nothing leads to", () => {
    expect(
      arrows
        .filter(
          ({ from, to }) => roomOf(from) !== roomOf(to) && (roomOf(to) ?? roomOf(from)) !== undefined && isOurs(to),
        )
        .filter(({ from, to, typeOnly }) => {
          const { reads } = rooms[roomOf(from) ?? ""] ?? {};
          return !reads || !(typeOnly || reads.some((name) => to === `${runtime}/${name}.ts`));
        })
        .map(say),
    ).toEqual([]);
  });

  test.each(folders)("has no circle of imports in %s, types included", (folder) => {
    expect(circlesOf(folder)).toEqual([]);
  });

  test("has at its root what users import, twelve files at most", () => {
    expect(readdirSync(join(root, runtime)).filter((name) => name.endsWith(".ts")).length).toBeLessThanOrEqual(12);
  });

  test("names no file of platform/: package.json chooses", () => {
    expect(arrows.filter(({ from, to }) => isPlatform(to) && !isPlatform(from)).map(say)).toEqual([]);
  });

  test("knows no protocol, and no protocol knows another", () => {
    const wrong = arrows.filter(({ from, to }) => {
      const target = protocolOf(to);
      return target !== undefined && target !== protocolOf(from) && !isRoles(from);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("knows no vendor, and no vendor knows another, or a protocol but for the service that gives out its roles", () => {
    const wrong = arrows.filter(({ from, to }) => {
      const target = vendorOf(to);
      return target !== undefined && target !== vendorOf(from);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("touches what surrounds it in platform/ only", () => {
    expect(files.filter((path) => !isPlatform(path)).flatMap(globalsOf)).toEqual([]);
  });

  test("knows no service and, outside of protocols/ and vendors/, no vendor", () => {
    const products = filesBelow("spec", /service\.yaml$/).flatMap((path) => path.split("/").slice(1, -1));
    const vendors = [...new Set(products)]
      .flatMap((name) => name.split("-"))
      .filter((word) => /^[a-z]{3,}$/.test(word));
    const named = files
      .filter((path) => protocolOf(path) === undefined && vendorOf(path) === undefined && !knowsVendors(path))
      .flatMap((path) => textsOf(path).map((text) => ({ path, text })))
      .filter(({ text }) => vendors.some((vendor) => vendor !== "redis" && text.toLowerCase().includes(vendor)));
    expect(named).toEqual([]);
  });

  test("has for each protocol of the generator a folder of the same name, and the other way round", () => {
    const folders = readdirSync(join(root, runtime, "protocols"));
    const specs = filesBelow("generator/protocols", /\.ts$/).map((path) => path.replace(/^.*\/(.+)\.ts$/, "$1"));
    expect(folders.sort()).toEqual(specs.filter((name) => name !== "index" && name !== "protocol").sort());
  });
});
