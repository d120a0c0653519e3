import fc from "fast-check";
import { util } from "prettier";
import { expect, test } from "vitest";
import { widthOf } from "../../../generator/layout/width.js";

test.each(["plain", "实例", "é", "e\u0301", "👩‍🚒", "🇩🇪", "©", "©\uFE0F", "𠮷", "ﬁ", "1\uFE0F\u20E3", "\u007f"])(
  "%j is as wide as Prettier says",
  (text) => {
    expect(widthOf(text)).toBe(util.getStringWidth(text));
  },
);

test("any text is as wide as Prettier says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => widthOf(text) === util.getStringWidth(text)),
    { seed: 1, numRuns: 100 },
  );
});
