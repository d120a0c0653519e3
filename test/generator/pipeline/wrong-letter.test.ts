import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { read } from "../../../generator/pipeline.js";
import { projectOf, put } from "./project.js";

const root = projectOf("tc3");
const folder = "spec/depot/2020-02-02/";

/** A kind of reference: what the marked text stands for, and the one line of the fixture that holds it. */
interface Row {
  readonly kind: string;
  readonly file: string;
  /** Start of the line, with the reference between `‹` and `›`. */
  readonly line: string;
  /** Where the answer stands when the other end of the reference is as likely to be wrong. */
  readonly at?: string;
}

const rows: readonly Row[] = [
  { kind: "structure as the type of an input", file: "actions/shelf/CreateBox.yaml", line: "  Lock: { type: ‹Lock›," },
  { kind: "structure in a list", file: "actions/shelf/ListBoxes.yaml", line: '  Boxes: { type: "‹Box›[]"' },
  { kind: "structure in a map", file: "actions/shelf/CreateBox.yaml", line: '  Seals: { type: "map<‹Lock›>[]"' },
  { kind: "structure in a structure", file: "structures/Box.yaml", line: "  Lock: { type: ‹Lock›," },
  { kind: "scalar", file: "actions/shelf/CreateBox.yaml", line: "  Weight: { type: ‹float›," },
  { kind: "map", file: "actions/shelf/CreateBox.yaml", line: "  Labels: { type: ‹map›<string>" },
  { kind: "value set", file: "structures/Box.yaml", line: "  State: { type: integer, enum: ‹BoxState›," },
  {
    kind: "default among closed values",
    file: "actions/shelf/CreateBox.yaml",
    line: "  Fragile: { type: boolean, default: ‹false›,",
  },
  { kind: "format", file: "actions/shelf/ListBoxes.yaml", line: "  Since: { type: string, format: ‹datetime›," },
  { kind: "error code", file: "actions/shelf/MoveBox.yaml", line: "errors: [‹ResourceNotFound.Box›," },
  {
    kind: "page style",
    file: "actions/shelf/ListBoxes.yaml",
    line: "paginate: { total: Total, items: Boxes, limit: Limit, offset: Offset, style: ‹offset›",
  },
  { kind: "paginate total", file: "actions/shelf/ListBoxes.yaml", line: "paginate: { total: ‹Total›," },
  { kind: "paginate items", file: "actions/shelf/ListBoxes.yaml", line: "paginate: { total: Total, items: ‹Boxes›," },
  {
    kind: "paginate limit",
    file: "actions/shelf/ListBoxes.yaml",
    line: "paginate: { total: Total, items: Boxes, limit: ‹Limit›,",
  },
  {
    kind: "paginate offset",
    file: "actions/shelf/ListBoxes.yaml",
    line: "paginate: { total: Total, items: Boxes, limit: Limit, offset: ‹Offset›,",
  },
  { kind: "id to wait for", file: "actions/shelf/MoveBox.yaml", line: "wait: { action: DescribeTask, id: ‹TaskId›" },
  { kind: "action that polls", file: "actions/shelf/MoveBox.yaml", line: "wait: { action: ‹DescribeTask›," },
  { kind: "poll id", file: "actions/shelf/DescribeTask.yaml", line: "poll: { id: ‹TaskId›," },
  { kind: "poll status", file: "actions/shelf/DescribeTask.yaml", line: "poll: { id: TaskId, status: ‹Status›," },
  {
    kind: "poll state",
    file: "actions/shelf/DescribeTask.yaml",
    line: "poll: { id: TaskId, status: Status, done: [‹done›]",
  },
  {
    kind: "poll message",
    file: "actions/shelf/DescribeTask.yaml",
    line: "poll: { id: TaskId, status: Status, done: [done], failed: [failed], message: ‹Message›",
  },
  {
    kind: "member in an example",
    file: "actions/shelf/ListBoxes.yaml",
    line: "    request: { ‹Limit›: 2, States: [1] }",
  },
  { kind: "effect", file: "actions/shelf/MoveBox.yaml", line: "effect: ‹write›" },
  { kind: "name of the action in its file", file: "actions/shelf/MoveBox.yaml", line: "action: ‹MoveBox›" },
  { kind: "name of the structure in its file", file: "structures/Lock.yaml", line: "structure: ‹Lock›" },
  {
    kind: "site of an edition",
    file: "actions/shelf/ListBoxes.yaml",
    line: "  - { rateLimit: 10, reviewed: undated, site: ‹main›",
  },
  { kind: "site of an endpoint", file: "service.yaml", line: "  - { site: ‹main›, host: depot.example }" },
  { kind: "region of an endpoint", file: "service.yaml", line: "  - { host: north.depot.example, region: ‹north›," },
  { kind: "protocol", file: "service.yaml", line: "protocol: ‹tc3›" },
  { kind: "option of the protocol", file: "service.yaml", line: "protocolOptions: { ‹signingName›: depot }" },
  {
    kind: "category",
    file: "service.yaml",
    line: "  - { id: ‹odd›, title: Oddities }",
    at: "actions/odd/ProbeOddities.yaml:2",
  },
  { kind: "retry class", file: "errors.yaml", line: "  - { code: InternalError, retry: ‹server›," },
  { kind: "added action", file: "changelog/002.yaml", line: "  - { add: action, names: [‹MoveBox›," },
  { kind: "added member", file: "changelog/002.yaml", line: "  - { add: member, of: Box, names: [‹Color›]" },
  { kind: "kind of a change", file: "changelog/002.yaml", line: "  - { add: ‹input›, of: ListBoxes" },
  { kind: "owner of a change", file: "changelog/002.yaml", line: "  - { add: input, of: ‹ListBoxes›," },
  {
    kind: "deprecated input",
    file: "changelog/003.yaml",
    line: "  - { deprecate: input, of: ListBoxes, names: [‹Owner›],",
  },
  {
    kind: "replacement",
    file: "changelog/003.yaml",
    line: "  - { deprecate: member, of: Box, names: [Colour], replacedBy: ‹Color›,",
  },
  {
    kind: "deprecation in prose",
    file: "changelog/prose.yaml",
    line: "  - { deprecate: action, names: [‹DescribeDepot›]",
  },
  {
    kind: "schema in the modeline",
    file: "enums.yaml",
    line: "# yaml-language-server: $schema=../../schema/‹enums›.schema.json",
  },
  { kind: "key of an action", file: "actions/shelf/MoveBox.yaml", line: "‹titleZh›: 移动箱子" },
  {
    kind: "key of a member",
    file: "actions/shelf/MoveBox.yaml",
    line: "  Password: { type: string, ‹sensitive›: true,",
  },
  { kind: "key of a paginator", file: "actions/shelf/ListBoxes.yaml", line: "paginate: { ‹total›: Total," },
  { kind: "key of a structure", file: "structures/Box.yaml", line: "‹members›:" },
  { kind: "key of a value", file: "enums.yaml", line: "      - { ‹value›: 0, name: Empty }" },
  { kind: "key of a service", file: "service.yaml", line: "‹client›: Depot" },
  { kind: "key of an error code", file: "errors.yaml", line: "  - { code: InternalError, ‹retry›: server," },
  { kind: "key of a release", file: "changelog/002.yaml", line: "‹published›: 2021-01-01" },
  { kind: "key of a change", file: "changelog/002.yaml", line: "  - { add: action, ‹names›: [MoveBox," },
];

test("the fixture itself has no fault", async () => {
  expect((await read(root, () => undefined)).diagnostics).toEqual([]);
});

describe("one wrong letter, wherever it is, is reported with its place", () => {
  test.each(rows)("$kind", async ({ file, line, at: elsewhere }) => {
    const path = folder + file;
    const text = readFileSync(join(root, path), "utf8");
    const [lead = "", reference = ""] = line.split(/[‹›]/);
    const start = text.indexOf(line.replace(/[‹›]/g, "")) + lead.length;
    expect(text.slice(start, start + reference.length), "the row does not stand in the fixture").toBe(reference);
    const place = folder + (elsewhere ?? `${file}:${text.slice(0, start).split("\n").length}`);
    onTestFinished(() => {
      put(root, path, text);
    });
    for (const at of letters(reference)) {
      put(root, path, text.slice(0, start + at) + other(text.charAt(start + at)) + text.slice(start + at + 1));
      const { model, diagnostics } = await read(root, () => undefined);
      expect(model, `letter ${at + 1} of ${reference}`).toBeUndefined();
      expect(diagnostics.map(({ place: found }) => `${found.file}:${found.line}`)).toContain(place);
    }
  });
});

/** The first letter and the last: a name may go wrong at its start and at its end. */
const letters = (word: string): number[] => [0, word.length - 1];

/** A letter that no name of the fixture has at the same place. */
const other = (letter: string): string => (letter === letter.toUpperCase() ? "Q" : "q");
