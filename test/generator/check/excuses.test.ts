import { expect, test } from "vitest";
import { diagnose, edited } from "./project.js";

const list = "actions/thing/ListThings.yaml";

test("errata excuse a response member that they name", async () => {
  const edits = [
    { file: list, replace: "response: { Total: 2,", by: "response: { Total: 2, ThingSet: [], " },
    { file: list, replace: "errors:", by: "errata: [The example prints the list also as ThingSet.]\nerrors:" },
  ];
  expect(await diagnose(edited(edits))).toEqual([]);
});

test("errata of a structure excuse only the actions that answer with it", async () => {
  const edits = [
    { file: list, replace: "response: { Total: 2,", by: "response: { Total: 2, ThingSet: [], " },
    {
      file: "structures/Other.yaml",
      text: "# yaml-language-server: $schema=../../../schema/structure.schema.json\nstructure: Other\ndescription: Another thing.\nmembers: { Id: { type: string, description: Its id. } }\nerrata: [An example calls the list ThingSet.]\n",
    },
    { file: "changelog/001.yaml", replace: "names: [Thing]", by: "names: [Thing, Other]" },
  ];
  const codes = (await diagnose(edited(edits))).map(({ code }) => code);
  expect(codes).toContain("example-unknown");
});

test("an id that one page calls a float is the same number where it is polled", async () => {
  const edit = {
    file: "actions/thing/CreateThing.yaml",
    replace: "TaskId: { type: integer",
    by: "TaskId: { type: float",
  };
  expect(await diagnose(edited([edit]))).toEqual([]);
});

test("a continuation token is no secret", async () => {
  const edits = [
    { file: list, replace: "Offset: { type: integer,", by: "NextToken: { type: string," },
    { file: list, replace: "output:\n", by: "output:\n  NextToken: { type: string, description: Where to go on. }\n" },
    {
      file: list,
      replace: "{ style: offset, offset: Offset,",
      by: "{ style: marker, marker: NextToken, next: NextToken,",
    },
  ];
  expect(await diagnose(edited(edits))).toEqual([]);
});

test("errata excuse the code of a printed refusal that they name", async () => {
  const failure = "failures: [{ status: 400, response: { error_code: Gone.1, error_msg: Gone. } }]";
  const errata = "errata: [The list of error codes lacks Gone.1.]";
  const edit = { file: list, replace: "errors:", by: `${errata}\n${failure}\nerrors:` };
  expect(await diagnose(edited([edit]))).toEqual([]);
});
