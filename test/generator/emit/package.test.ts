import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../../generator/emit/package.js";
import { readmeData } from "../../../generator/emit/readme.js";
import type { Model } from "../../../generator/model/model.js";
import { read } from "../../../generator/pipeline.js";
import { pagePrinter } from "../../../generator/render/page.js";
import { openTemplates } from "../../../generator/render/templates.js";
import { vendors } from "../../../generator/vendors/index.js";
import { depot, model as fixture } from "../../fixtures/model.js";

let model: Model;

beforeAll(async () => {
  const reading = await read(process.cwd(), () => undefined);
  if (!reading.model) throw new Error("the spec has errors");
  model = reading.model;
});

const manifest = (given: Model): unknown => {
  const file = emitPackage(given, { runtimeFiles: [], mockRooms: new Map() }).find(
    ({ path }) => path === "package.json",
  );
  return file?.kind === "json" ? file.value : undefined;
};

describe("package.json", () => {
  test("has an entry for each service", () => {
    const subpaths = model.services.map(({ subpath }) => `./${subpath}`);
    expect(manifest(model)).toMatchObject({
      exports: Object.fromEntries(subpaths.map((subpath) => [subpath, expect.anything()])),
    });
  });

  test("puts the types before the code: the first condition that holds wins", () => {
    const text = JSON.stringify(manifest(model));
    expect(text.indexOf('"types"')).toBeLessThan(text.indexOf('"default"'));
    expect(text).toContain('"require":{"types"');
    expect(text).toContain('"browser":{"require"');
    expect(text.indexOf('"browser":{')).toBeLessThan(text.indexOf('"node":{"require"'));
  });
});

describe("README", () => {
  test("walks through a service that is not on its way out", () => {
    const first = model.services.find(({ deprecated }) => !deprecated);
    if (!first) throw new Error("there is no service");
    const deprecation = {
      release: undefined,
      date: "2020-01-01",
      source: "prose",
      replacedBy: undefined,
      reason: undefined,
    } as const;
    const old = { ...first, id: "old", client: "Old", subpath: "old", deprecated: deprecation };
    expect(readmeData({ ...model, services: [old, first] })).toMatchObject({ guide: { client: first.client } });
    expect(readmeData({ ...model, services: [old] })).toMatchObject({ guide: { client: "Old" } });
  });

  test("walks through the service that package.yaml names, or the largest, and tells where the others have their credentials", () => {
    const data = readmeData(model);
    expect(data).toMatchObject({ guide: { client: "TencentRedis" } });
    const largest = readmeData({ ...model, package: { ...model.package, guide: undefined } });
    expect(largest).toMatchObject({ guide: { client: "HuaweiDcs" } });
    expect(data["others"]).toEqual([
      {
        clients: "`HuaweiDcsV1` and `HuaweiDcs`",
        variables:
          "`HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, `HUAWEICLOUD_SDK_SECURITY_TOKEN` and `HUAWEICLOUD_SDK_PROJECT_ID`",
      },
    ]);
  });

  test("does without samples that a service cannot have", () => {
    const services = model.services.map((service) => ({ ...service, actions: [], errors: [] }));
    expect(readmeData({ ...model, services })).toMatchObject({ guide: { paged: null, task: null, errorCode: null } });
    expect(readmeData({ ...model, services: [] })).toMatchObject({ services: [], guide: null });
  });

  test("of a REST service of another vendor names that vendor's own variables, and no others", () => {
    const credentials = [
      { part: "accessKey", env: "BIGDEPOT_ACCESS_KEY" },
      { part: "secretKey", env: "BIGDEPOT_SECRET_KEY" },
    ];
    const bigDepot = { name: "Big Depot", folder: "big-depot", roles: "huawei-rest", credentials };
    const services = [{ ...depot, vendor: "Big Depot" }];
    const data = readmeData({ ...fixture, services }, new Map([...vendors, ["Big Depot", bigDepot]]));
    const { read: readTemplate, partials } = openTemplates(process.cwd());
    const print = pagePrinter(readTemplate, partials);
    const text = print({ kind: "page", path: "README.md", template: "package/readme.md.hbs", data });
    expect(text).toContain("By default they come from the environment: `BIGDEPOT_ACCESS_KEY`, `BIGDEPOT_SECRET_KEY`.");
    expect(text).not.toMatch(/HUAWEI|TENCENT/i);
  });
});
