import { expect, test } from "vitest";
import { emitErrors } from "../../../generator/emit/errors.js";
import { emitService } from "../../../generator/emit/service.js";
import { bookOf } from "../../../generator/emit/reference/open-book.js";
import { errorsPage } from "../../../generator/emit/reference/errors-page.js";
import type { ErrorModel, ServiceModel } from "../../../generator/model/model.js";
import { model, shop } from "../../fixtures/model.js";

const code = (name: string, more: Partial<ErrorModel>): ErrorModel => ({
  ...{ code: name, scope: "business", retry: "never", description: "It is." },
  ...more,
});
const met = { scope: "seen", source: "https://example.com/report" } as const;
const service: ServiceModel = {
  ...shop,
  errors: [
    code("Listed", {}),
    code("Met.Busy", { ...met, retry: "busy" }),
    code("Met.Throttled", { ...met, retry: "throttled" }),
    code("Met.Other", met),
  ],
};

test("a code that callers have met is retried as what it says, but promises nothing where it says never", () => {
  const table = JSON.stringify(emitService(service, model).find(({ path }) => path.endsWith("/retry.ts")));
  expect(table).toContain('"busy":["Met.Busy"]');
  expect(table).toContain('"rejected":["Listed"]');
  expect(table).toContain('"throttled":["Met.Throttled"]');
  expect(table).not.toContain("Met.Other");
});

test("it is one of the codes that any action may return", () => {
  const text = JSON.stringify(emitErrors(service));
  for (const name of ["Met.Busy", "Met.Throttled", "Met.Other"]) expect(text).toContain(name);
});

test("the reference lists it apart, with where it was met", () => {
  const page = errorsPage(bookOf(service, { ...model, services: [service] }));
  expect(page).toMatchObject({
    business: [{ code: "Listed" }],
    seen: [{ code: "Met.Busy", source: met.source }, { code: "Met.Throttled" }, { code: "Met.Other" }],
  });
});
