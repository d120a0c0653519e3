import { expect, test } from "vitest";
import { renamerOf, type Names } from "../../templates/runtime/value/rename.js";

const names: Names = {
  input: {
    Put: { text: { wire: "toString" }, Filters: { of: "Filter" }, byName: { wire: "ByName", of: "Filter", map: true } },
  },
  output: { Put: { proto: { wire: "__proto__" } } },
  structures: { Filter: { state: { wire: "constructor" }, Inner: { of: "Filter" } } },
};
const { toCode, toWire } = renamerOf(names);

const code = {
  text: "a",
  Other: { text: "not a member of it" },
  Filters: [{ state: 1, Inner: { state: 2 } }, null],
  byName: { text: { state: 3 } },
};
const wire = {
  toString: "a",
  Other: { text: "not a member of it" },
  Filters: [{ constructor: 1, Inner: { constructor: 2 } }, null],
  ByName: { text: { constructor: 3 } },
};

test("members have their wire names on the wire, at any depth, and keys of a map stay", () => {
  expect(toWire("input", "Put", code)).toStrictEqual(wire);
  expect(toCode("input", "Put", wire)).toStrictEqual(code);
});

test("a member called __proto__ is a member like any other", () => {
  expect(toCode("output", "Put", JSON.parse('{ "__proto__": 1 }'))).toStrictEqual({ proto: 1 });
  expect(JSON.stringify(toWire("output", "Put", { proto: 1 }))).toBe('{"__proto__":1}');
});

test("actions without such members, values that are no objects, and dates are handed through", () => {
  const date = new Date(0);
  expect(toWire("input", "toString", code)).toBe(code);
  expect(toWire("input", "Put", "text")).toBe("text");
  expect(toWire("input", "Put", { text: date })).toStrictEqual({ toString: date });
});
