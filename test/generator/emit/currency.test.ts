import { expect, test } from "vitest";
import { currencyBadge, currencyOf } from "../../../generator/emit/reference/currency.js";
import type { ServiceModel } from "../../../generator/model/model.js";
import { model } from "../../fixtures/model.js";

const [base] = model.services;
const current = (releases: readonly object[], checked?: string): string | undefined =>
  currencyOf({ ...base, releases, checked } as ServiceModel); // a fixture with other releases

test("says the newest release that the vendor announced, and when somebody looked", () => {
  const numbered = { number: 107, published: "2026-08-07T01:02:03+08:00", changes: [] };
  const seen = { number: undefined, published: "2026-09-15", source: "metadata", changes: [] };
  expect(current([numbered, seen], "2026-09-20")).toBe("release 107 of 2026-08-07, checked 2026-09-20");
  expect(current([{ ...numbered, number: undefined, version: "3.1.9" }], "2026-09-20")).toContain("release 3.1.9 of");
  expect(current([{ ...numbered, number: undefined }], "2026-09-20")).toBe("changes of 2026-08-07, checked 2026-09-20");
  expect(current([], "2026-09-20")).toBe("page, checked 2026-09-20");
  expect(current([numbered])).toBeUndefined();
});

test("is a badge, too", () => {
  if (base === undefined) throw new Error("the fixture has no service");
  expect(currencyBadge(base, "release 1 of 2020-01-01, checked 2020-02-02")).toMatchObject({
    ...{ schemaVersion: 1, message: "release 1 of 2020-01-01, checked 2020-02-02" },
  });
});
