import { expect, test } from "vitest";
import { readUpstream } from "../../../generator/upstream/read.js";
import { rest } from "../check/rows/rest.js";
import { verdictOf } from "./demo.js";
import { document } from "./rest-demo.js";

const text = JSON.stringify(document);
const altered = (replace: string, by: string): string => {
  if (!text.includes(replace)) throw new Error(`the metadata has no ${replace}`);
  return text.replace(replace, () => by);
};
const differences = async (metadata: string): Promise<string[]> =>
  (await verdictOf(metadata, rest)).unexplained.map(({ differs, message }) => `${differs}: ${message}`);

test("operations are told by their request lines, and bodies are inputs", async () => {
  expect(await differences(text)).toEqual([]);
});

test.each([
  [
    '"/v1/{project_id}/tasks/{TaskId}"',
    '"/v1/{project_id}/jobs/{TaskId}"',
    [
      "http: action GetTask is GET /v1/{project_id}/tasks/{TaskId}; the metadata says GET /v1/{project_id}/jobs/{TaskId}.",
    ],
  ],
  ['"in":"path"', '"in":"query"', ["in: input TaskId of GetTask goes into the path; the metadata says query."]],
  ['"running"', '"waiting"', ["values: output Status of GetTask lacks the values waiting of the metadata."]],
  [
    '"int32","required":false,"in":"query"',
    '"bool","required":false,"in":"query"',
    ["type: input Offset of ListThings is of type integer; the metadata says boolean (bool)."],
  ],
  [
    '"name":"Password"',
    '"name":"Secret"',
    [
      "extra: input Password of CreateThing is not in the metadata.",
      "missing: input Secret of CreateThing is in the metadata alone.",
    ],
  ],
  [
    '"type":"Thing","list":true',
    '"type":"Thing"',
    ["list: output Things of ListThings is a list; the metadata says it is not one."],
  ],
])("%s as %s differs", async (replace, by, expected) => {
  const found = await differences(altered(replace, by));
  expect(found.filter((line) => !line.startsWith("missing: action"))).toEqual(expect.arrayContaining(expected));
});

test.each([
  [
    'NewThingBody","required',
    'Nothing","required',
    /structures\[\d\]|names the structure "Nothing", which structures lacks\.$/,
  ],
  ['"in":"path"', '"in":"cookie"', /operations\[2\]\.input\[0\]\.in is "cookie", not path, query, header or body\.$/],
  ['"method":"GET"', '"verb":"GET"', /operations\[0\] lacks "method"\.$/],
])("%s as %s is refused, with its place", (replace, by, says) => {
  expect(() => readUpstream("m.json", altered(replace, by))).toThrow(says);
});

test("the reader says what the metadata has no word for", () => {
  const { version, silentOn, actions, structures } = readUpstream("m.json", text);
  expect({ version, silentOn }).toEqual({ version: "v1", silentOn: ["deprecated", "nullable", "order"] });
  expect([...structures.keys()]).toEqual(["Thing"]);
  expect(actions.get("NewThing")?.input.members.map(({ name, in: place }) => [name, place])).toEqual([
    ["project_id", "path"],
    ["Name", "body"],
    ["Password", "body"],
  ]);
});
