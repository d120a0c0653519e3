import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { huaweiRest } from "../../generator/protocols/huawei-rest.js";
import { protocolOf, protocols } from "../../generator/protocols/index.js";
import { action, member } from "../fixtures/model.js";

const runtime = join(import.meta.dirname, "../../templates/runtime");

describe.each([...protocols.values()])("protocol $name", (protocol) => {
  test("names a module of the runtime, and what it exports", async () => {
    const file = join(runtime, protocol.runtime.module.replace(/\.js$/, ".ts"));
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>; // likewise
    expect(module[protocol.runtime.exported]).toMatchObject({ name: protocol.name });
  });
});

test("huawei-rest binds method, path and the places of inputs outside of the body", () => {
  const http = { method: "PUT" as const, path: "/v2/{project_id}/things/{id}" };
  const input = [
    member("project_id", "string", { in: "path" }),
    member("id", "string", { in: "path" }),
    member("tag", "string[]", { in: "query" }),
    member("X-Language", "string", { in: "header" }),
  ];
  const elsewhere = { project_id: "path", id: "path", tag: "query", "X-Language": "header" };
  const body = member("name", "string", { in: "body" });
  expect(huaweiRest.bind(action("UpdateThing", { http, input }))).toEqual({ ...http, in: elsewhere });
  expect(huaweiRest.bind(action("UpdateThing", { http, input: [...input, body] }))).toEqual({
    ...http,
    body: true,
    in: elsewhere,
  });
  const bare = { method: "GET", path: "/v2/available-zones" } as const;
  expect(huaweiRest.bind(action("ListZones", { http: bare }))).toEqual(bare);
});

test("huawei-rest fills the project in, the others nothing", () => {
  const service = { protocolOptions: { project: "project_id" } };
  const filled = [...protocols.values()].map((protocol) => [protocol.name, protocol.filled(service)]);
  expect(Object.fromEntries(filled)).toEqual({ tc3: [], "huawei-rest": ["project_id"], "qcloud-v2": [] });
});

/** What the signers put among the inputs: `["Action", …]`. */
test.each([
  ["tc3", "tc3/signer-v1.ts"],
  ["qcloud-v2", "qcloud-v2/signer.ts"],
])("protocol %s keeps actions from having what its signer adds", (name, file) => {
  const text = readFileSync(join(runtime, "protocols", file), "utf8");
  const added = [...text.matchAll(/\["([A-Z]\w*)", /gu)].map(([, parameter]) => parameter);
  expect(added.length).toBeGreaterThan(5);
  expect([...protocolOf(name).parameters].sort()).toEqual([...new Set(added)].sort());
});
