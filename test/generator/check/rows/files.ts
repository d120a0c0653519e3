import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const modeline = "# yaml-language-server: $schema=../../../../schema/action.schema.json\n";

/** Files: where they lie and how they are written. */
export const fileRows: readonly Row[] = [
  {
    code: "missing-file",
    edits: [{ file: "spec/package.yaml", text: null }],
    at: "spec/package.yaml:1:1",
    says: "spec/package.yaml is missing; it gives the name and version of the npm package.",
  },
  {
    code: "unknown-file",
    edits: [{ file: "action/thing/ListThings.yml", text: "‸action: ListThings\n" }],
    says: "spec/demo/v1/action/thing/ListThings.yml is none of the files that a service has (service.yaml, actions/<category>/<Action>.yaml, structures/<Structure>.yaml, enums.yaml, errors.yaml, changelog/<release>.yaml, upstream.yaml, tables.yaml); rename, move or delete it.",
  },
  {
    code: "no-plain-file",
    edits: [{ file: "structures/Thing2.yaml/Thing2.yaml", text: "structure: Thing2\n" }],
    says: "spec/demo/v1/structures/Thing2.yaml is a folder with the name of a file; rename it, or put a file in its place.",
    at: "spec/demo/v1/structures/Thing2.yaml:1:1",
  },
  {
    code: "passed-over",
    severity: "warning",
    edits: [{ file: "enums.yaml~", text: "a: [\n" }],
    says: "spec/demo/v1/enums.yaml~ has the name of an editor's copy or lock; it is not read.",
    at: "spec/demo/v1/enums.yaml~:1:1",
  },
  row(
    "conflict-marker",
    list,
    "effect: read",
    "‸<<<<<<< HEAD\neffect: read\n=======\neffect: write\n>>>>>>> other",
    "spec/demo/v1/actions/thing/ListThings.yaml still holds a merge conflict; settle it and remove the marker lines.",
  ),
  row(
    "not-finite",
    list,
    "min: 1, max: 100",
    "min: 1, max: ‸.inf",
    ".inf is not a finite number: leave the bound out, or quote it if it is text.",
  ),
  row(
    "hidden-character",
    list,
    "title: List things",
    "title: List‸\u200B things",
    "spec/demo/v1/actions/thing/ListThings.yaml has U+200B here, a character that is not shown; remove it.",
  ),
  row(
    "hidden-character",
    list,
    "title: List things",
    'title: ‸"List \\u202Esgniht\\u202C and \\u001b[31m"',
    "spec/demo/v1/actions/thing/ListThings.yaml has U+202E here as an escape, a character that is not shown; remove it.",
  ),
  row(
    "hidden-character",
    list,
    "title: List things",
    'title: ‸"Half of a character: \\uD80C"',
    "spec/demo/v1/actions/thing/ListThings.yaml has U+D80C here as an escape, a character that is not shown; remove it.",
  ),
  row(
    "yaml-syntax",
    list,
    "title: List things",
    "title: ‸List: things",
    "not valid YAML: Nested mappings are not allowed in compact mappings.",
  ),
  row("yaml-syntax", list, "effect: read", "‸\teffect: read", "not valid YAML: Tabs are not allowed as indentation."),
  row(
    "yaml-alias",
    list,
    "doc: https:",
    "doc: &page ‸https:",
    "&page is a YAML anchor, alias or tag, which spec/ does not use: write the plain value.",
  ),
  row(
    "yaml-alias",
    list,
    "rateLimit: 20",
    "rateLimit: !!str ‸20",
    "tag:yaml.org,2002:str is a YAML anchor, alias or tag, which spec/ does not use: write the plain value.",
  ),
  row(
    "duplicate-key",
    list,
    "effect: read",
    "effect: read\n‸effect: write",
    '"effect" appears twice in the same mapping; keep one.',
  ),
  row(
    "unsafe-integer",
    list,
    "RequestId: r-1",
    "RequestId: r-1, Big: ‸9007199254740993",
    '9007199254740993 is beyond 2^53 and would be rounded: write it as a quoted string, "9007199254740993".',
  ),
  row(
    "modeline",
    list,
    modeline,
    "‸",
    "the modeline is missing; the first line is to be: # yaml-language-server: $schema=../../../../schema/action.schema.json",
  ),
  row(
    "modeline",
    list,
    "# yaml-language-server: $schema=../",
    "‸# yaml-language-server: $schema=",
    "the modeline names the wrong schema; the first line is to be: # yaml-language-server: $schema=../../../../schema/action.schema.json",
  ),
  row(
    "file-name",
    list,
    "action: ListThings",
    "action: ‸ListThingz",
    "action ListThingz lies in ListThings.yaml; rename the file to ListThingz.yaml, or correct the name.",
  ),
  {
    code: "unknown-category",
    edits: [
      {
        file: "actions/thingz/GetMore.yaml",
        text: `${modeline}‸action: GetMore\ntitle: Get more\ntitleZh: 更多\ndoc: https://demo.example/GetMore\nreviewed: 2025-01-01\nrateLimit: 1\neffect: read\nsummary: Gets even more.\n`,
      },
    ],
    says: 'folder thingz is no category of spec/demo/v1/service.yaml. Did you mean "thing"?',
  },
  {
    code: "file-case",
    edits: [
      {
        file: "structures/THING.yaml",
        text: "# yaml-language-server: $schema=../../../schema/structure.schema.json\nstructure: THING\ndescription: Another.\nmembers: { Id: { type: string, description: An id. } }\n",
      },
      { file: "structures/Thing.yaml", replace: "structure: Thing", by: "‸structure: Thing" },
      { file: list, replace: "  Total:", by: '  Others: { type: "THING[]", description: Others. }\n  Total:' },
    ],
    says: "spec/demo/v1/structures/Thing.yaml and spec/demo/v1/structures/THING.yaml differ in case alone; on some disks one overwrites the other.",
  },
  {
    code: "duplicate-name",
    edits: [
      { file: "service.yaml", replace: "title: Things }", by: "title: Things }\n  - { id: other, title: Other }" },
      {
        file: "actions/other/GetTask.yaml",
        text: `${modeline}action: ‸GetTask\ntitle: Get task\ntitleZh: 任务\ndoc: https://demo.example/GetTask\nreviewed: 2025-01-01\nrateLimit: 1\neffect: read\nsummary: Gets a task again.\n`,
      },
    ],
    says: "action GetTask is also defined in spec/demo/v1/actions/thing/GetTask.yaml; keep one.",
  },
];
