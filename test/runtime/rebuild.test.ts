import { describe, expect, test } from "vitest";
import { mask, secretValues } from "../../templates/runtime/boundary/redact.js";
import { copyOf, masked, rebuild } from "../../templates/runtime/value/rebuild.js";

describe("a secret is masked", () => {
  test.each([
    ["as a text, a number and a truth value", { A: "x", B: 1, C: false }, { A: masked, B: 1, C: masked }],
    ["whole where it is an object or a list", { A: { x: 1 }, C: [1, 2] }, { A: masked, C: masked }],
    ["at any depth, in lists as well", { X: [{ A: "x" }, [{ C: 1 }]] }, { X: [{ A: masked }, [{ C: masked }]] }],
    ["but is nothing when it is absent", { A: undefined, C: null }, { A: undefined, C: null }],
    ["even if it is empty", { A: "", C: 0 }, { A: masked, C: masked }],
  ])("%s", (_, given, want) => {
    expect(mask(given, ["A", "C"])).toEqual(want);
  });

  test("and the rest stays, the value that was given as well", () => {
    const given = { A: "x", B: { D: [1] } };
    expect(mask(given, ["A"])).toEqual({ A: masked, B: { D: [1] } });
    expect(given).toEqual({ A: "x", B: { D: [1] } });
    expect(mask("A", ["A"])).toBe("A");
    expect(mask(null, ["A"])).toBeNull();
  });
});

describe("the texts of secrets", () => {
  test("are those of texts and numbers by their names, at any depth", () => {
    const input = { A: "x", B: "y", X: [{ A: 7 }], A2: "z", Y: { A: ["p", "q"] } };
    expect(secretValues(input, ["A"])).toEqual(["x", "7", "p", "q"]);
  });

  test("are all that is in a list or an object that is given in place of one", () => {
    expect(secretValues({ D: { E: "e", F: ["f", 1] } }, ["D"])).toEqual(["e", "f", "1"]);
  });

  test("are those of names that the definition does not know, unless they are too short to be one", () => {
    const input = {
      Pasword: "secret-1",
      AdminSecret: "secret-2",
      NoPassword: "whatever",
      Passwd: "no",
      SecretId: "AKID123",
    };
    expect(secretValues(input)).toEqual(["secret-1", "secret-2"]);
  });

  test("are none of what is absent or no text, and none without names", () => {
    expect(secretValues({ A: true, B: null, C: undefined }, ["A", "B", "C", "D"])).toEqual([]);
    expect(secretValues({ A: "x", "": "y" })).toEqual([]);
    expect(secretValues({ A: "x", "": "y" }, [])).toEqual([]);
    expect(secretValues("x", ["A"])).toEqual([]);
  });
});

describe("a copy", () => {
  test("is apart from the value, through lists and objects", () => {
    const value = { list: [{ a: 1 }], object: { b: 2 } };
    const copy = copyOf(value);
    expect(copy).toEqual(value);
    value.list[0] = { a: 5 };
    value.object.b = 5;
    expect(copy).toEqual({ list: [{ a: 1 }], object: { b: 2 } });
  });

  test("keeps what says how it is written, and nothing but plain members of the rest", () => {
    const [date, own, wrong] = [new Date(0), { toJSON: () => "own" }, { toJSON: 1 }];
    const copy = copyOf({ date, own, wrong }) as Record<string, unknown>; // the copy of an object
    expect(copy["date"]).toBe(date);
    expect(copy["own"]).toBe(own);
    expect(copy["wrong"]).toEqual(wrong);
    expect(copy["wrong"]).not.toBe(wrong);
    class Box {
      a = 1;
    }
    expect(Object.getPrototypeOf(copyOf(new Box()))).toBe(Object.prototype);
  });

  test("has a member called __proto__ as a member", () => {
    const copy = copyOf(JSON.parse('{"__proto__":{"a":1}}')) as object; // the copy of an object
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});

test("a change has its say before lists and objects are entered, by the nearest member's name", () => {
  const seen: string[] = [];
  const value = { a: [1, { b: 2 }] };
  expect(rebuild(value, (member, name) => (seen.push(name), member === 2 ? 3 : member))).toEqual({ a: [1, { b: 3 }] });
  expect(seen).toEqual(["", "a", "a", "a", "b"]);
  expect(rebuild({ a: [1] }, (member) => (Array.isArray(member) ? "list" : member))).toEqual({ a: "list" });
});
