import { describe, expect, test } from "vitest";
import { toBase64 } from "../../templates/runtime/encoding/base64.js";
import { toHex } from "../../templates/runtime/encoding/hex.js";
import { parseJson, stringifyJson } from "../../templates/runtime/boundary/json.js";
import { rebuild } from "../../templates/runtime/value/rebuild.js";

describe("parseJson", () => {
  test.each<[text: string, bigints: string[], value: unknown, unsafe?: string]>([
    ['{"a":1}', [], { a: 1 }],
    ['{"a":9007199254740991}', [], { a: 9007199254740991 }],
    ['{"a":9007199254740993}', ["a"], { a: 9007199254740993n }],
    ['{"a":-18446744073709551615}', ["a"], { a: -18446744073709551615n }],
    ['{"a":[1,9007199254740993]}', ["a"], { a: [1n, 9007199254740993n] }],
    ['[9007199254740993,"9007199254740993"]', [], [9007199254740992, "9007199254740993"], ""],
    ['{"x":{"b":9007199254740993}}', ["a"], { x: { b: 9007199254740992 } }, "b"],
    ['{"a":null,"b":9007199254740992}', ["a", "b"], { a: null, b: 9007199254740992n }],
    ['{"a":1e21,"b":12345678901234567890.5}', [], { a: 1e21, b: 12345678901234567890.5 }],
    ['{"a":"\\u00001","b":12345678901234567890}', ["b"], { a: "\u00001", b: 12345678901234567890n }],
    ['{"a\\"":"\\\\","b":12345678901234567890}', ["b"], { 'a"': "\\", b: 12345678901234567890n }],
    [
      '{"a": 12345678901234567890 , "b" :12345678901234567891}',
      ["a", "b"],
      { a: 12345678901234567890n, b: 12345678901234567891n },
    ],
    ['{"__proto__":{"a":12345678901234567890}}', ["a"], JSON.parse('{"__proto__":{"a":1}}')],
    ["12345678901234567890", [], 12345678901234567000, ""],
  ])("%s", async (text, bigints, value, unsafe) => {
    const parsed = await parseJson(text, bigints);
    if (parsed === undefined) throw new Error("It is JSON.");
    expect(parsed.unsafe).toBe(unsafe);
    if (text.includes("__proto__")) expect(Object.keys(parsed.value ?? {})).toEqual(["__proto__"]);
    else expect(parsed.value).toEqual(value);
  });

  test.each(["", "{", '{"a":12345678901234567890', "[1,]", '"\u0001"'])("knows that %j is none", async (text) => {
    expect(await parseJson(text)).toBeUndefined();
  });

  test("leaves every control character as it is", async () => {
    const all = Array.from({ length: 8 }, (_, code) => String.fromCharCode(code));
    const text = `[${all.map((each) => JSON.stringify(each)).join()},1234567890123456]`;
    expect(await parseJson(text)).toEqual({ value: [...all, 1234567890123456], unsafe: undefined });
  });

  test("is quick on long texts of backslashes and digits", async () => {
    const text = `["${"\\\\".repeat(2_000_000)}","${"1".repeat(200_000)}",${"[".repeat(500)}${"]".repeat(500)},12345678901234567890]`;
    const begun = performance.now();
    await parseJson(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

test("stringifyJson writes bigints exactly and the rest as JSON.stringify does", () => {
  const rest = { a: [1, undefined, null, () => 1], b: undefined, c: new Date(0), d: '\u2028"', e: Number.NaN };
  expect(stringifyJson(rest)).toBe(JSON.stringify(rest));
  expect(stringifyJson({ ...rest, z: 18446744073709551615n })).toBe(
    `${JSON.stringify(rest).slice(0, -1)},"z":18446744073709551615}`,
  );
  expect(stringifyJson([[1n], { x: -2n }])).toBe('[[1],{"x":-2}]');
});

test("bytes as hex and Base64", () => {
  for (const size of [0, 1, 2, 3, 20, 32]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 37 + 250) & 255);
    expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});

test("rebuild copies and leaves what it does not know", () => {
  const date = new Date();
  const value = { a: [{ b: 1 }], c: date };
  const copy = rebuild(value, (member) => (member === 1 ? 2 : member));
  expect(copy).toEqual({ a: [{ b: 2 }], c: date });
  expect(value.a[0]?.b).toBe(1);
});
