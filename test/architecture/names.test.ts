import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, read, root } from "./sources.js";

const ours = [
  ...filesBelow("generator", /\.(?:ts|mjs|js)$/),
  ...filesBelow("templates", /\.(?:ts|js|mjs|astro|css|hbs)$/).filter(
    (path) => !/^templates\/site\/(?:dist|\.astro)\//.test(path),
  ),
  ...filesBelow("test", /\.(?:ts|mjs)$/).filter((path) => !path.startsWith("test/fixtures/")),
];

const allowedAtTop = new Set([
  ...["package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"],
  ...["spec", "generator", "templates", "generated", "test", "node_modules"],
]);

describe("files", () => {
  test("are kebab-case", () => {
    const wrong = ours.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(basename(path)));
    expect(wrong).toEqual([]);
  });

  test("are named for what they hold", () => {
    const wrong = ours.filter((path) =>
      /(?:^|[/.-])(?:utils?|helpers?|common|managers?|base|misc|shared)(?:[/.-]|$)/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test("stay short enough to read", () => {
    const length = (path: string): number => read(path).trimEnd().split("\n").length;
    const limit = (path: string): number => (path.endsWith(".hbs") ? 80 : 220);
    expect(ours.filter((path) => length(path) > limit(path)).map((path) => `${path}: ${length(path)} lines`)).toEqual(
      [],
    );
  });

  test("name no service: that is for spec/ alone", () => {
    const services = filesBelow("spec", /\/service\.yaml$/).map((path) =>
      path.slice("spec/".length, -"/service.yaml".length),
    );
    const tooling = ours.filter(
      (path) => !path.startsWith("test/") && !/^generator\/(?:commands|program)\//.test(path),
    );
    const code = (path: string): string => read(path).replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, "");
    expect(tooling.filter((path) => services.some((service) => code(path).includes(service)))).toEqual([]);
  });

  test("at the top are those that have to be there", () => {
    const others = readdirSync(root).filter((name) => !name.startsWith(".") && !allowedAtTop.has(name));
    expect(others).toEqual([]);
  });
});
