import { describe, expect, test } from "vitest";
import type { Violated } from "../../templates/runtime/index.js";
import { explained } from "../../templates/runtime/validation/explain.js";

const violationsOf = (found: Partial<Violated>, value: unknown, secrets: readonly string[] = []) =>
  explained([{ instancePath: "", keyword: "type", argument: undefined, ...found }], {
    value,
    secrets,
  }).violations;
const words = (...given: Parameters<typeof violationsOf>): string | undefined => violationsOf(...given)[0]?.message;

describe("in plain English", () => {
  test.each<[string, unknown, unknown, string]>([
    ["required", "B", {}, "A.B is required"],
    ["type", "string", 5, 'A must be of type "string", not 5'],
    ["enum", ["a", 1], "c", 'A must be one of "a", 1, not "c"'],
    ["enum", ["a"], null, 'A must be one of "a", not null'],
    ["minimum", 1, 0, "A must be at least 1, not 0"],
    ["maximum", 1, 2n, "A must be at most 1, not 2"],
    ["multipleOf", 5, 7, "A must be a multiple of 5, not 7"],
    ["pattern", "^a", "b", 'A must match "^a", not "b"'],
    ["minLength", 3, "ü😀", "A must have at least 3 characters, not 2"],
    ["maxLength", 1, "ab", "A must have at most 1 characters, not 2"],
    ["minItems", 2, [1], "A must have at least 2 items, not 1"],
    ["maxItems", 0, [1, 2], "A must have at most 0 items, not 2"],
    ["type", "string", { x: 1 }, 'A must be of type "string", not an object'],
    ["type", "string", [], 'A must be of type "string", not '],
    ["type", "string", [{}, "x", true], 'A must be of type "string", not an object, "x", true'],
    ["format", "ipv4", "x", "A is not valid"],
  ])("%s %j", (keyword, argument, value, want) => {
    expect(words({ instancePath: "/A", keyword, argument }, { A: value })).toBe(want);
  });

  test("a long value is cut", () => {
    expect(words({ instancePath: "/A", keyword: "pattern", argument: "^a" }, { A: "x".repeat(200) })).toBe(
      `A must match "^a", not "${"x".repeat(99)}`,
    );
  });
});

describe("the path", () => {
  test.each([
    ["", "the input must be of type undefined, not an object"],
    ["/A/0/B", "A[0].B must be of type undefined, not 7"],
    ["/L/10", "L[10] must be of type undefined, not undefined"],
    ["/a~1b/x~0y", "a/b.x~y must be of type undefined, not 8"],
    ["/A1/2b", "A1.2b must be of type undefined, not 9"],
  ])("%j", (instancePath, want) => {
    expect(words({ instancePath }, { A: [{ B: 7 }], L: [], "a/b": { "x~y": 8 }, A1: { "2b": 9 } })).toBe(want);
  });

  test("of what every object has leads to nothing", () => {
    expect(violationsOf({ instancePath: "/constructor/toString" }, {})[0]?.given).toBeUndefined();
  });
});

describe("a secret", () => {
  const given = (...args: Parameters<typeof violationsOf>): unknown => violationsOf(...args)[0]?.given;

  test("is not shown, nor what is inside", () => {
    expect(given({ instancePath: "/A" }, { A: "x" }, ["A"])).toBe("***");
    expect(given({ instancePath: "/A/0/B" }, { A: [{ B: "x" }] }, ["A"])).toBe("***");
    expect(given({ instancePath: "/A" }, { A: { B: "x", C: 1 } }, ["B"])).toEqual({ B: "***", C: 1 });
  });

  test("that is absent is said to be absent", () => {
    expect(given({ keyword: "required", argument: "A" }, {}, ["A"])).toBeUndefined();
    expect(given({ instancePath: "/A" }, { A: null }, ["A"])).toBeNull();
  });

  test("may hide behind a name that is not known; one that is undefined is none", () => {
    const unknown = { keyword: "additionalProperties", argument: "Pasword" };
    expect(given(unknown, { Pasword: "x" })).toBe("***");
    expect(violationsOf(unknown, { Pasword: undefined })).toEqual([]);
    expect(violationsOf(unknown, { Pasword: null })).toMatchObject([{ path: "Pasword", given: null }]);
  });
});

test("nothing found is nothing to explain", () => {
  const validated = { value: 1, secrets: [] };
  expect(explained(null, validated)).toEqual({ violations: [], more: 0 });
  expect(explained(undefined, validated)).toEqual({ violations: [], more: 0 });
});

test("of thousands the first are explained, the others counted", () => {
  const found = Array.from({ length: 5000 }, (_, at) => ({
    instancePath: `/L/${at}`,
    keyword: "type",
    argument: "string",
  }));
  const value = { L: Array.from({ length: 5000 }, () => "x".repeat(1000)) };
  const { violations, more } = explained(found, { value, secrets: [] });
  expect([violations.length, more]).toEqual([20, 4980]);
  expect(Math.max(...violations.map(({ message }) => message.length))).toBeLessThan(500);
});

test("a member that is not known is told with the one that may have been meant", () => {
  const unknown = { keyword: "additionalProperties", argument: "Pasword", known: ["InstanceId", "Password"] };
  expect(violationsOf(unknown, { Pasword: "x" }, ["Password"])).toEqual([
    {
      path: "Pasword",
      rule: "additionalProperties",
      expected: "Password",
      given: "***",
      message: "Pasword is not a member this version knows (did you mean Password?); validate: false sends it",
    },
  ]);
});
