import { expect, test } from "vitest";
import { loadSpec } from "../../../generator/load/index.js";
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

test("schema/, migrations/ and hidden files are no unknown files", async () => {
  const more = new Map([
    ["spec/schema/x.schema.json", "{}"],
    ["spec/demo/migrations/a-b.yaml", "a: 1\n"],
    ["spec/.DS_Store", ""],
    ["spec/demo/v1/.enums.yaml.swp", ""],
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
