import { codes as codesOfV2 } from "../huawei-dcs/codes.js";

/** Codes that v1 has no counterpart of. */
const others: Readonly<Record<string, string>> = {
  "DCS.3022": "111404022",
  "DCS.4049": "111400026",
  "DCS.4927": "111400063",
  "DCS.4930": "111400063",
  "DCS.4957": "111400026",
};

/** Codes by which v1 refuses a call: the numbers of those of v2, but for a few. */
export const codes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(codesOfV2).map(([reason, some]) => [
    reason,
    some.map((code) => others[code] ?? `111400${code.slice(-3)}`),
  ]),
);
