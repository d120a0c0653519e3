import { describe } from "vitest";
import { testRows } from "./row.js";
import { rows } from "./rows/index.js";

for (const [family, some] of Object.entries(rows))
  describe(family, () => {
    testRows(some);
  });
