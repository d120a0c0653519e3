import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSpec, unreadTemplates } from "../../../generator/load/index.js";
import { openTemplates } from "../../../generator/render/templates.js";
import { scratchFolder } from "../../scratch.js";
import { demo } from "../check/demo.js";
import { edited, load } from "../check/project.js";

const list = "spec/demo/v1/actions/thing/ListThings.yaml";

test("places of values and keys; where a path ends early, its last part that exists", async () => {
  const { spec } = await load(edited([]).files);
  const file = spec.services[0]?.actions.find(({ data }) => data.action === "ListThings");
  const at = (path: readonly (string | number)[]) => `${file?.place(path).line}:${file?.place(path).column}`;
  const keyAt = (path: readonly (string | number)[]) =>
    `${file?.placeOfKey(path).line}:${file?.placeOfKey(path).column}`;
  expect(at([])).toBe("2:1");
  expect(at(["action"])).toBe("2:9");
  expect(keyAt(["input", "Limit", "max"])).toBe("13:48");
  expect(at(["input", "Limit", "max"])).toBe("13:53");
  expect(at(["editions", 0, "site"])).toBe("9:13");
  expect(keyAt(["editions", 0])).toBe("9:5");
  expect(keyAt(["input", "Limit", "pattern"])).toBe("13:3");
  expect(keyAt(["nothing", "here"])).toBe("2:1");
});

test("a byte order mark and CRLF change nothing, neither data nor places", async () => {
  const plain = await load(edited([]).files);
  const windows = await load(
    new Map([...edited([]).files].map(([file, text]) => [file, `\uFEFF${text.replaceAll("\n", "\r\n")}`])),
  );
  expect(windows.diagnostics).toEqual([]);
  const of = ({ spec }: typeof plain) =>
    spec.services[0]?.actions.map((file) => [file.data, file.place(["output", "TaskId"])]);
  expect(of(windows)).toEqual(of(plain));
});

test("a file that is not UTF-8 is named, with the line where it begins", async () => {
  const broken = Buffer.concat([Buffer.from("# yaml\ntitle: "), Buffer.from([0xc1, 0xd0, 0xb1, 0xed])]);
  const { diagnostics } = await load(new Map<string, string | Buffer>([...edited([]).files, [list, broken]]));
  expect(diagnostics).toEqual([
    {
      code: "not-utf8",
      severity: "error",
      message: `${list} is not UTF-8 from here on; save it as UTF-8.`,
      place: { file: list, line: 2, column: 8 },
    },
  ]);
});

test("folders without spec/, and spec/ without a service, are told", async () => {
  const codes = async (files: ReadonlyMap<string, string>) =>
    (await load(files)).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(await codes(new Map([["README.md", ""]]))).toEqual([
    "missing-file: there is no folder spec/; run Cachesmith in the folder that holds it.",
  ]);
  expect(await codes(new Map([["spec/package.yaml", demo["spec/package.yaml"] ?? ""]]))).toEqual([
    "missing-file: spec/ holds no service: no folder in it has a service.yaml.",
  ]);
});

test("schemas that are missing are told by name", async () => {
  const { diagnostics } = await loadSpec("test");
  expect(diagnostics.map(({ code }) => code)).toContain("missing-file");
});

test("schema/ and migrations/ are no unknown files", async () => {
  const more = new Map([
    ["spec/schema/x.schema.json", "{}"],
    ["spec/demo/migrations/a-b.yaml", "a: 1\n"],
  ]);
  expect((await load(new Map([...edited([]).files, ...more]))).diagnostics).toEqual([]);
});

test("actions by category as service.yaml has them, then by name; releases by number, prose last", async () => {
  const action = (name: string) => (demo[list] ?? "").replace("ListThings", name);
  const more = new Map([
    ["spec/demo/v1/actions/alpha/Zed.yaml", action("Zed")],
    ["spec/demo/v1/actions/alpha/Abc.yaml", action("Abc")],
    ["spec/demo/v1/changelog/010.yaml", "release: 10\n"],
    ["spec/demo/v1/changelog/9.yaml", "release: 9\n"],
  ]);
  const { spec } = await load(
    new Map([
      ...edited([
        { file: "service.yaml", replace: "title: Things }", by: "title: Things }\n  - { id: alpha, title: A }" },
      ]).files,
      ...more,
    ]),
  );
  expect(spec.services[0]?.actions.map(({ data }) => data.action)).toEqual([
    "CreateThing",
    "GetTask",
    "ListThings",
    "Abc",
    "Zed",
  ]);
  expect(spec.services[0]?.changelog.map(({ file }) => file.slice(file.lastIndexOf("/") + 1))).toEqual([
    "001.yaml",
    "002.yaml",
    "003.yaml",
    "9.yaml",
    "010.yaml",
    "prose.yaml",
  ]);
});

test("sources hold the text of every file, broken ones too", async () => {
  const { sources } = await load(edited([{ file: "enums.yaml", text: "a: [\n" }]).files);
  expect(sources.get("spec/demo/v1/enums.yaml")).toBe("a: [\n");
  expect(sources.size).toBe(Object.keys(demo).length);
});

describe("what is no plain file", () => {
  /** The demo service with something beside its definitions; what is found there, by path. */
  async function found(make: (folder: string) => void): Promise<string[]> {
    const root = scratchFolder("load");
    for (const [file, text] of edited([]).files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    make(join(root, "spec/demo/v1"));
    const { diagnostics } = await loadSpec(root, { schemas: "spec/schema" });
    return diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
  }

  test.each<readonly [string, string, (folder: string) => void]>([
    [
      "hidden",
      "actions/thing/.#ListThings.yaml",
      (folder) => symlinkSync("me@host.1:2", join(folder, "actions/thing/.#ListThings.yaml")),
    ],
    [
      "hidden",
      "actions/thing/.ListThings.yaml.swp",
      (folder) => writeFileSync(join(folder, "actions/thing/.ListThings.yaml.swp"), ""),
    ],
    ["hidden", ".idea", (folder) => mkdirSync(join(folder, ".idea"))],
    ["litter", "enums.yaml~", (folder) => writeFileSync(join(folder, "enums.yaml~"), "a: [")],
    ["litter", "#enums.yaml#", (folder) => writeFileSync(join(folder, "#enums.yaml#"), "a: [")],
    ["litter", "4913", (folder) => writeFileSync(join(folder, "4913"), "")],
    [
      "link",
      "actions/thing/Linked.yaml",
      (folder) => symlinkSync("ListThings.yaml", join(folder, "actions/thing/Linked.yaml")),
    ],
    ["link", "actions/more", (folder) => symlinkSync("thing", join(folder, "actions/more"))],
    ["link", "loop", (folder) => symlinkSync("..", join(folder, "loop"))],
    [
      "folder",
      "structures/Thing2.yaml",
      (folder) => mkdirSync(join(folder, "structures/Thing2.yaml"), { recursive: true }),
    ],
    [
      "special",
      "actions/thing/Pipe.yaml",
      (folder) => void execFileSync("mkfifo", [join(folder, "actions/thing/Pipe.yaml")]),
    ],
  ])("%s: %s is named, and never opened", async (why, path, make) => {
    const words = {
      hidden: "warning passed-over: FILE is hidden, as the files of desktops and editors are; it is not read.",
      litter: "warning passed-over: FILE has the name of an editor's copy or lock; it is not read.",
      link: "error no-plain-file: FILE is a symbolic link, and links are not followed here; put the file or folder itself in its place.",
      folder: "error no-plain-file: FILE is a folder with the name of a file; rename it, or put a file in its place.",
      special: "error no-plain-file: FILE is a pipe, a socket or a device, which is never opened; move it elsewhere.",
    }[why];
    expect(await found(make)).toEqual([words?.replace("FILE", `spec/demo/v1/${path}`)]);
  });

  test("the same goes for templates/, whose files end up in the package", () => {
    const root = scratchFolder("load");
    mkdirSync(join(root, "templates/runtime"), { recursive: true });
    symlinkSync("/etc/hostname", join(root, "templates/runtime/a.ts"));
    writeFileSync(join(root, "templates/runtime/b.ts~"), "");
    expect(unreadTemplates(root).map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      "no-plain-file templates/runtime/a.ts",
      "passed-over templates/runtime/b.ts~",
    ]);
    expect(openTemplates(root).runtimeFiles).toEqual([]);
  });
});
