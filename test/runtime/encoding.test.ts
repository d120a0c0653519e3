import { describe, expect, test } from "vitest";
import { toBase64 } from "../../templates/runtime/encoding/base64.js";
import { escape } from "../../templates/runtime/encoding/escape.js";
import { toHex } from "../../templates/runtime/encoding/hex.js";
import { flatten, joinEscaped, textOf } from "../../templates/runtime/encoding/parameters.js";

test("bytes in hex and in Base64", () => {
  const bytes = Uint8Array.from([0, 1, 15, 16, 127, 128, 254, 255]);
  expect(toHex(bytes)).toBe("00010f107f80feff");
  expect(toHex(new Uint8Array())).toBe("");
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

test.each([
  ["a-Z_0.9~", "a-Z_0.9~"],
  [" /?&=+%", "%20%2F%3F%26%3D%2B%25"],
  ["!'()*", "%21%27%28%29%2A"],
  ["ü实😀", "%C3%BC%E5%AE%9E%F0%9F%98%80"],
  ["a\ud800b\udc00", "a%EF%BF%BDb%EF%BF%BD"],
])("%j is escaped by RFC 3986", (text, want) => {
  expect(escape(text)).toBe(want);
});

describe("parameters", () => {
  test("name what is nested by its way", () => {
    const input = { A: "x", B: [1, { C: [true] }], D: { E: { F: 2n } }, When: new Date(0) };
    expect(flatten(input)).toEqual([
      ["A", "x"],
      ["B.0", "1"],
      ["B.1.C.0", "true"],
      ["D.E.F", "2"],
      ["When", "1970-01-01T00:00:00.000Z"],
    ]);
  });

  test("have nothing of what is absent or empty, and what is empty as a text", () => {
    expect(flatten({ A: undefined, B: null, C: [], D: {}, E: "", F: 0, G: [null, "x"] })).toEqual([
      ["E", ""],
      ["F", "0"],
      ["G.1", "x"],
    ]);
    expect(flatten(undefined)).toEqual([]);
    expect(flatten(null)).toEqual([]);
  });

  test("are texts as they are, and as JSON has them", () => {
    expect([textOf('a"b'), textOf(1.5), textOf(false), textOf(12345678901234567890n)]).toEqual([
      ...['a"b', "1.5", "false", "12345678901234567890"],
    ]);
  });

  test("are joined in their order, names and values escaped", () => {
    expect(
      joinEscaped([
        ["b c", "1&2"],
        ["a", ""],
      ]),
    ).toBe("b%20c=1%262&a=");
    expect(joinEscaped([])).toBe("");
  });
});
