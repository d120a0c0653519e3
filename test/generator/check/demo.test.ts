import { expect, test } from "vitest";
import { diagnose, edited } from "./project.js";

test("the demo service has no fault", async () => {
  expect(await diagnose(edited([]))).toEqual([]);
});
