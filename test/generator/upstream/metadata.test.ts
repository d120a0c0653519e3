import { expect, test } from "vitest";
import { parseJson } from "../../../generator/upstream/json.js";
import { readMetadata } from "../../../generator/upstream/metadata.js";
import { altered, demo } from "./demo.js";

const rows: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  { name: "nothing", text: "", says: /^m\.json:1:1 is not JSON: expected a value\.$/ },
  { name: "HTML", text: "<!doctype html>", says: /^m\.json:1:1 is not JSON: expected a value\.$/ },
  {
    name: "cut short",
    text: demo.slice(0, demo.indexOf(`"GetTask"`)),
    says: /is not JSON: expected a key in double quotes\.$/,
  },
  {
    name: "cut within a text",
    text: `{"actions": "ab`,
    says: /^m\.json:1:13 is not JSON: a text that is never closed\.$/,
  },
  { name: "a comma too many", text: `{"actions": [1,]}`, says: /^m\.json:1:16 is not JSON: expected a value\.$/ },
  {
    name: "no comma",
    text: `{\n  "actions": {}\n  "objects": {}\n}`,
    says: /^m\.json:3:3 is not JSON: expected "," or "}"\.$/,
  },
  { name: "no colon", text: `{"actions" {}}`, says: /:1:12 is not JSON: expected ":" after key "actions"\.$/ },
  {
    name: "a wrong escape",
    text: String.raw`{"a": "\x"}`,
    says: /:1:7 is not JSON: a text with a character or an escape/,
  },
  {
    name: "something behind it",
    text: "{} {}",
    says: /:1:4 is not JSON: something follows the end of the document\.$/,
  },
  { name: "a key twice", text: `{"a": 1,\n"a": 2}`, says: /:2:1 is not JSON: key "a" appears twice in one object\.$/ },
  { name: "bottomless", text: "[".repeat(100_000), says: /is not JSON: more than 200 brackets are open\.$/ },
  {
    name: "a list",
    text: "[]",
    says: /^m\.json:1:1 is not the metadata of a service: the document is a list, not an object\.$/,
  },
  { name: "no objects", text: `{"actions": {}}`, says: /: the document lacks "objects"\.$/ },
  { name: "no version", text: altered(`"apiVersion"`, `"version"`), says: /: metadata lacks "apiVersion"\.$/ },
  { name: "version as a number", text: altered(`"v1"`, "1"), says: /: metadata\.apiVersion is 1, not a text\.$/ },
  {
    name: "an action without output",
    text: altered(`"output": "GetTaskResponse"`, `"put": ""`),
    says: /:5:16 .*: actions\.GetTask lacks "output"\.$/,
  },
  {
    name: "a dangling input",
    text: altered(`"input": "GetTaskRequest"`, `"input": "Gone"`),
    says: /: actions\.GetTask\.input names the object "Gone", which objects lacks\.$/,
  },
  {
    name: "members as an object",
    text: altered(`"members": [{ "name": "TaskId"`, `"members": {}, "x": [{ "name": "TaskId"`),
    says: /: objects\.GetTaskRequest\.members is an object, not a list\.$/,
  },
  {
    name: "a member as a text",
    text: altered(`{ "name": "Id",`, `"Id", { "name": "Id",`),
    says: /: objects\.Thing\.members\[0\] is the text "Id", not an object\.$/,
  },
  {
    name: "a member without a name",
    text: altered(`"name": "Id", `, ""),
    says: /: objects\.Thing\.members\[0\] lacks "name"\.$/,
  },
  {
    name: "a flag as a text",
    text: altered(`"disabled": true`, `"disabled": "true"`),
    says: /: objects\.Thing\.members\[1\]\.disabled is the text "true", not true or false\.$/,
  },
  {
    name: "a member twice",
    text: altered(`"name": "State"`, `"name": "Id"`),
    says: /: objects\.Thing\.members\[2\] is a second "Id"\.$/,
  },
];

test.each(rows)("$name is refused", ({ text, says }) => {
  expect(() => readMetadata("m.json", text)).toThrow(says);
});

test("RequestId belongs to the protocol", () => {
  const { actions } = readMetadata("m.json", demo);
  expect(actions.get("GetTask")?.output.members.map(({ name }) => name)).toEqual(["Status", "Message"]);
});

test("JSON is read as JSON.parse reads it", () => {
  const text = String.raw` {"a": [1, -2.5e3, true, false, null, "x\"\\\u00e9\n"], "b": {}, "": []} `;
  const plain = (node: ReturnType<typeof parseJson>): unknown => {
    if (node.kind === "scalar") return node.value;
    if (node.kind === "list") return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]));
  };
  expect(plain(parseJson(text))).toEqual(JSON.parse(text));
});
