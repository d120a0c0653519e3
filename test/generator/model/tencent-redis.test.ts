import { describe, expect, test } from "vitest";
import { documentOf } from "../../../generator/commands/versions.js";
import { serviceAt } from "../../../generator/diff/past.js";
import { modelOf, repository } from "../pipeline/project.js";
import { exported } from "./exported.js";

// What the vendor's document of 2025-05-13 holds, counted there: a definition that gets lost shows here.
const id = "tencent-redis/2018-04-12";
const service = (await exported(repository)).services.find((each) => each.id === id) ?? missing();
const { actions, structures, errors, releases } = service;
const latest = releases.find(({ number }) => number === 87)?.changes ?? [];
// A release that came later is not in that document, and the changelog tells only which names were there before it.
const documents = documentOf(await modelOf(repository)).services;
const then = serviceAt(documents.find((each) => each.id === id) ?? missing(), 86);
const inputs = then.actions.flatMap(({ input }) => input);
const outputs = then.actions.flatMap(({ output }) => output);
const members = then.structures.flatMap((structure) => structure.members);
const deprecatedLately = (list: readonly { readonly deprecated?: { readonly release?: number } }[]): number =>
  list.filter(({ deprecated }) => deprecated?.release === 87).length;

describe(id, () => {
  test.each([
    { what: "actions", count: then.actions.length, want: 110 },
    { what: "structures", count: then.structures.length, want: 55 },
    { what: "releases", count: then.releases?.length, want: 87 },
    {
      what: "inputs, the deprecated ones of release 87 aside",
      count: inputs.length - deprecatedLately(inputs),
      want: 401,
    },
    { what: "deprecated inputs of release 87", count: deprecatedLately(inputs), want: 4 },
    {
      what: "outputs, the deprecated ones of release 87 aside",
      count: outputs.length - deprecatedLately(outputs),
      want: 195,
    },
    { what: "deprecated outputs of release 87", count: deprecatedLately(outputs), want: 6 },
    {
      what: "structure members, the deprecated ones of release 87 aside",
      count: members.length - deprecatedLately(members),
      want: 402,
    },
    { what: "deprecated structure members of release 87", count: deprecatedLately(members), want: 2 },
  ])("has $want $what", ({ count, want }) => {
    expect(count).toBe(want);
  });

  test("has an example of nearly every action", () => {
    expect(actions.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(114);
  });

  test("has every release of the vendor's document, in its order; no release has the numbers that are left out", () => {
    const numbers = Array.from({ length: 107 }, (_, index) => index + 1).filter((each) => ![93, 94, 97].includes(each));
    expect(releases.flatMap(({ number }) => number ?? [])).toEqual(numbers);
  });

  test("marks everything that release 87 deprecates, and says so with its date", () => {
    expect(latest.map(({ change }) => change)).toEqual(Array.from({ length: 12 }, () => "deprecate"));
    const marks = latest.map(({ kind, of, name }) => {
      const action = actions.find((each) => each.name === of);
      const structure = structures.find((each) => each.name === of);
      const list = kind === "input" ? action?.input : kind === "output" ? action?.output : structure?.members;
      return list?.find((each) => each.name === name)?.deprecated;
    });
    for (const mark of marks) expect(mark).toMatchObject({ release: 87, date: "2025-05-13", source: "changelog" });
  });

  test("knows every error code that an action names", () => {
    const known = new Set(errors.map(({ code }) => code));
    expect(actions.flatMap((action) => action.errors).filter((code) => !known.has(code))).toEqual([]);
  });
});

// What the vendor's metadata of release 107 holds, counted there, and the two actions of password policies that came after.
// Definitions keep what the vendor no longer lists as long as it is deprecated: that is counted aside.
describe(`${id} after release 107`, () => {
  const current = actions.flatMap(({ input }) => input);

  test.each([
    { what: "actions", count: actions.length, want: 119 + 2 },
    { what: "structures", count: structures.length, want: 64 },
    { what: "inputs", count: current.length, want: 480 + 3 },
    { what: "outputs", count: actions.flatMap(({ output }) => output).length, want: 231 + 1 },
    { what: "structure members", count: structures.flatMap((each) => each.members).length, want: 471 },
    { what: "required inputs", count: current.filter(({ required }) => required).length, want: 213 + 3 },
    { what: "lists among the inputs", count: current.filter(({ list }) => list).length, want: 77 },
  ])("has $want $what", ({ count, want }) => {
    expect(count).toBe(want);
  });

  test("has actions in each of the vendor's categories", () => {
    const count = (category: string): number => actions.filter((action) => action.category === category).length;
    expect(Object.fromEntries(actions.map(({ category }) => [category, count(category)]))).toEqual({
      ...{ instance: 73, parameter: 11, other: 10, monitoring: 8, backup: 7, region: 2, log: 10 },
    });
  });
});

function missing(): never {
  throw new Error(`There is no service ${id}.`);
}
