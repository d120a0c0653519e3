import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitOpenApi } from "../../../generator/emit/openapi/index.js";
import type { ServiceModel } from "../../../generator/model/model.js";
import { depot, model, secret, shop } from "../../fixtures/model.js";

const run = promisify(execFile);

/** What the tests look at: any key of any depth. */
interface Node {
  readonly [key: string]: Node;
}

function documentOf(service: ServiceModel): Node {
  const [file] = emitOpenApi(service, model);
  if (file?.kind !== "json") throw new Error("no JSON file");
  return JSON.parse(JSON.stringify(file.value)) as Node; // the shape is what the tests are about
}

const schemas = (service: ServiceModel): Node => documentOf(service)["components"]?.["schemas"] ?? {};

describe("a service whose actions share one address", () => {
  it("gets one path an action, with the real routing beside it", () => {
    const operation = documentOf(shop)["paths"]?.["/ListThings"]?.["post"];
    expect(operation?.["operationId"]).toBe("listThings");
    expect(operation?.["x-cachesmith"]).toMatchObject({
      ...{ action: "ListThings", version: "2020-01-01", protocol: "tc3", method: "POST", path: "/" },
      headers: { "X-TC-Action": "ListThings", "X-TC-Version": "2020-01-01" },
      ...{ effect: "read", rateLimit: 20, since: 1 },
    });
  });

  it("answers in the envelope of the protocol, refusals included", () => {
    const answer = documentOf(shop)["paths"]?.["/ListThings"]?.["post"]?.["responses"]?.["200"]?.["content"];
    expect(answer?.["application/json"]?.["schema"]).toMatchObject({
      required: ["Response"],
      properties: {
        Response: {
          anyOf: [{ $ref: "#/components/schemas/ListThingsOutput" }, { $ref: "#/components/schemas/ListThingsError" }],
        },
      },
    });
    expect(schemas(shop)["ListThingsOutput"]).toMatchObject({ required: ["RequestId"], properties: { RequestId: {} } });
  });

  it("takes what it can from service.yaml", () => {
    const { servers, tags, info, components } = documentOf(shop);
    expect(servers).toMatchObject([
      { url: "https://shop.acme.example.org" },
      { url: "https://shop.ap-one.acme.example.org" },
    ]);
    expect(tags).toMatchObject([{ name: "shelf" }]);
    expect(info?.["license"]).toEqual({ name: "Apache-2.0", identifier: "Apache-2.0" });
    expect(components?.["securitySchemes"]).toMatchObject({
      tc3: { type: "apiKey", in: "header", name: "Authorization" },
    });
  });
});

describe("schemas", () => {
  const input = (name: string): Node => schemas(shop)["ListThingsInput"]?.["properties"]?.[name] ?? {};
  const member = (name: string): Node => schemas(shop)["ThingSet"]?.["properties"]?.[name] ?? {};

  it("carry bounds, defaults and list bounds", () => {
    expect(input("Limit")).toMatchObject({ type: "integer", minimum: 1, maximum: 100, default: 20 });
    expect(input("Colors")).toMatchObject({
      type: "array",
      maxItems: 5,
      items: { $ref: "#/components/schemas/Color" },
    });
    expect(input("Name")).toMatchObject({ type: "string", minLength: 8, maxLength: 64, pattern: "^[a|b]+$" });
    expect(member("Big")).toMatchObject({ type: "integer", format: "int64", minimum: 0 });
  });

  it("close a closed value set and leave an open one open", () => {
    expect(schemas(shop)["ListThingsOrder"]).toMatchObject({
      type: "integer",
      enum: [0, 1],
      "x-enum-varnames": ["Up", "Down"],
    });
    expect(schemas(shop)["Color"]).toMatchObject({
      anyOf: [{ enum: ["red", "blue"], "x-enum-descriptions": ["As a rose | a brick.", "Blue"] }, { type: "string" }],
    });
  });

  it("tell what may be null, what is deprecated and since when", () => {
    expect(member("Color")).toMatchObject({ anyOf: [{ $ref: "#/components/schemas/Color" }, { type: "null" }] });
    expect(input("Name")).toMatchObject({
      deprecated: true,
      "x-cachesmith": { deprecated: { release: 2, replacedBy: "Order" } },
    });
    expect(input("Order")).toMatchObject({ "x-cachesmith": { since: 2 } });
  });

  it("are strict for requests and tolerant for answers", () => {
    expect(schemas(shop)["StartThingInput"]).toMatchObject({
      required: ["ThingId", "Password"],
      additionalProperties: false,
    });
    expect(schemas(shop)["ThingSet"]).not.toHaveProperty("additionalProperties");
  });

  it("mark secrets, and no example shows one", () => {
    expect(member("Token")).toMatchObject({ format: "password", "x-sensitive": true });
    expect(JSON.stringify(documentOf(shop))).not.toContain(secret);
    expect(JSON.stringify(documentOf(shop))).toContain("<password>");
  });
});

describe("a REST service", () => {
  it("keeps methods, paths and the places of its parameters", () => {
    const paths = documentOf(depot)["paths"]?.["/v2/{project_id}/boxes/{box_id}"];
    expect(paths?.["get"]?.["parameters"]).toMatchObject([
      { name: "project_id", in: "path", required: true },
      { name: "box_id", in: "path", required: true },
      { name: "limit", in: "query", schema: { maximum: 10 } },
    ]);
    expect(paths?.["get"]).not.toHaveProperty("requestBody");
    expect(Object.keys(paths?.["put"]?.["responses"] ?? {})).toEqual(["200", "204", "400", "409", "default"]);
    expect(paths?.["put"]?.["responses"]?.["409"]?.["content"]?.["application/json"]).toMatchObject({
      examples: { example1: { summary: "Box is | full.", value: { error_code: "BOX.1" } } },
    });
    expect(schemas(depot)["MoveBoxInput"]).toMatchObject({ required: ["place"] });
  });
});

describe("two programs that read such documents", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cachesmith-openapi-"));
    for (const service of model.services) await writeFile(fileOf(service), JSON.stringify(documentOf(service)));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const fileOf = (service: ServiceModel): string => join(folder, `${service.subpath}.json`);

  it.each(model.services)(
    "$subpath passes the linter",
    async (service) => {
      const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
      const lint = [
        "node_modules/@redocly/cli/bin/cli.js",
        "lint",
        "--extends=recommended",
        "--format=json",
        fileOf(service),
      ];
      const { stdout } = await run(process.execPath, lint, { env });
      const { totals } = JSON.parse(stdout) as { totals: { errors: number } }; // as the linter documents it
      expect(totals.errors).toBe(0);
    },
    30_000,
  );

  it.each(model.services)(
    "$subpath becomes types",
    async (service) => {
      const types = join(folder, `${service.subpath}.ts`);
      await run(process.execPath, ["node_modules/openapi-typescript/bin/cli.js", fileOf(service), "-o", types]);
      const text = await readFile(types, "utf8");
      for (const action of service.actions) expect(text).toContain(`${action.method}: {`);
      if (service === shop) expect(text).toMatch(/Color: \("red" \| "blue"\) \| string;/);
    },
    30_000,
  );
});
