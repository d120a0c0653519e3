import { expect, test } from "vitest";
import { lostAddresses } from "../../../generator/release/addresses.js";

const before = "# Promised.\nkiosk/a: input-X input-Y\nkiosk/b:\nkiosk/c: input-Z\n";

test.each([
  [
    "nothing when all is there, and more",
    "kiosk/a: input-Y input-X input-W\nkiosk/b:\nkiosk/c: input-Z\nkiosk/d:\n",
    [],
  ],
  ["an id that is gone", "kiosk/a: input-X\nkiosk/b:\nkiosk/c: input-Z\n", ["kiosk/a#input-Y"]],
  ["an id that changed its case", "kiosk/a: input-X input-y\nkiosk/b:\nkiosk/c: input-Z\n", ["kiosk/a#input-Y"]],
  ["a page that is gone, once for all its ids", "kiosk/a: input-X input-Y\n", ["kiosk/b", "kiosk/c"]],
])("%s", (_what, now, lost) => {
  expect(lostAddresses(before, now)).toEqual(lost);
});
