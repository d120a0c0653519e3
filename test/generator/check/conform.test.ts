import { beforeAll, describe, expect, test } from "vitest";
import { conform, type Conform } from "../../../generator/check/conform.js";
import type { MemberYaml } from "../../../generator/load/spec.js";
import { edited, load } from "./project.js";

let strict: Conform;
let tolerant: Conform;

beforeAll(async () => {
  const [service] = (await load(edited([]).files)).spec.services;
  if (service === undefined) throw new Error("no service");
  strict = conform(service, { strict: true });
  tolerant = conform(service, { strict: false });
});

const member = (yaml: Omit<MemberYaml, "description">): MemberYaml => ({ ...yaml, description: "…" });

describe("types hold in requests and responses alike", () => {
  test.each([
    { yaml: member({ type: "string" }), yes: ["", "a"], no: [1, true, {}, []] },
    { yaml: member({ type: "integer" }), yes: [0, -1, 1.0], no: [1.5, "1", true] },
    { yaml: member({ type: "integer", format: "int64-exact" }), yes: [1, "9007199254740993"], no: ["1.5", "a"] },
    { yaml: member({ type: "float" }), yes: [1, 1.5], no: ["1.5", NaN] },
    { yaml: member({ type: "boolean" }), yes: [true, false], no: ["true", 0] },
    { yaml: member({ type: "timestamp" }), yes: ["2020-01-01 00:00:00"], no: [1577836800, 1.5, true] },
    { yaml: member({ type: "object" }), yes: [{}, { a: 1 }], no: [[], "a"] },
    { yaml: member({ type: "any" }), yes: [1, "a", [], {}], no: [] },
    { yaml: member({ type: "string[]" }), yes: [[], ["a"]], no: ["a", [1], [null]] },
    { yaml: member({ type: "map<integer>" }), yes: [{}, { a: 1 }], no: [[], { a: "1" }] },
    { yaml: member({ type: "map<Thing>[]" }), yes: [[], [{ a: { Id: "x" } }]], no: [[{ a: { Id: 1 } }], {}] },
    { yaml: member({ type: "Thing" }), yes: [{}, { Id: "x" }], no: ["x", [{}], { Id: 1 }] },
  ])("$yaml.type $yaml.format", ({ yaml, yes, no }) => {
    for (const rules of [strict, tolerant]) {
      expect(yes.filter((value) => rules.member(value, yaml, []).length > 0)).toEqual([]);
      expect(no.filter((value) => rules.member(value, yaml, []).length === 0)).toEqual([]);
    }
  });
});

describe("constraints hold in requests only", () => {
  test.each([
    { yaml: member({ type: "integer", min: 1, max: 9, multipleOf: 3 }), yes: [3, 9], no: [0, 4, 12] },
    { yaml: member({ type: "string", minLength: 2, maxLength: 3 }), yes: ["ab", "𠮷𠮷𠮷"], no: ["a", "abcd"] },
    { yaml: member({ type: "string", pattern: "^\\p{Lu}" }), yes: ["A"], no: ["a"] },
    {
      yaml: member({ type: "string[]", minItems: 1, maxItems: 2, maxLength: 2 }),
      yes: [["a"], ["ab", "c"]],
      no: [[], ["a", "b", "c"], ["abc"]],
    },
    { yaml: member({ type: "integer", enum: "ThingState" }), yes: [1, 2], no: [3] },
    { yaml: member({ type: "string", enum: [{ value: "a", name: "A" }], open: false }), yes: ["a"], no: ["b"] },
    { yaml: member({ type: "string", enum: [{ value: "a", name: "A" }], open: true }), yes: ["a", "b"], no: [] },
    { yaml: member({ type: "string", format: "date" }), yes: ["2024-01-01"], no: ["2024/01/01"] },
    { yaml: member({ type: "string", format: "json" }), yes: ["{}"], no: ["{"] },
  ])("$yaml", ({ yaml, yes, no }) => {
    expect(yes.filter((value) => strict.member(value, yaml, []).length > 0)).toEqual([]);
    expect(no.filter((value) => strict.member(value, yaml, []).length === 0)).toEqual([]);
    expect(no.filter((value) => tolerant.member(value, yaml, []).length > 0)).toEqual([]);
  });
});

test("null only where nullable, in both", () => {
  for (const rules of [strict, tolerant]) {
    expect(rules.member(null, member({ type: "string" }), [])).toHaveLength(1);
    expect(rules.member(null, member({ type: "string", nullable: true }), [])).toEqual([]);
  }
});

test("unknown and missing members are a request's faults only, each at its place", () => {
  const members = { Name: member({ type: "string", required: true }), Tags: member({ type: "Thing[]" }) };
  expect(strict.members({ Nmae: "a", Tags: [{ Idd: "x" }] }, members, ["request"])).toEqual([
    { path: ["request", "Nmae"], at: "key", message: "is not defined", hint: ' Did you mean "Name"?' },
    { path: ["request"], at: "key", message: "lacks the required Name" },
    { path: ["request", "Tags", 0, "Idd"], at: "key", message: "is not defined", hint: ' Did you mean "Id"?' },
  ]);
  expect(tolerant.members({ Nmae: "a", Tags: [{ Idd: "x" }] }, members, [])).toEqual([]);
});
