import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HttpRequest } from "../../templates/runtime/index.js";
import { loadSdk } from "../mock/sdk.js";
import { areHere, loadHuawei, secrets } from "./vendors.js";

const sdk = await loadSdk();
const now = 1_790_000_000_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now }));
afterEach(() => void vi.useRealTimers());

const accessKey = { accessKey: "AKexample", secretKey: "SKexample" };
const uuid = "5560df16-cebf-4473-95c4-d1b573c16e79";

/** Calls of Huawei Cloud's service, by method and input. */
const calls: Readonly<
  Record<
    string,
    readonly [method: "listInstances" | "createInstance" | "showInstance" | "deleteInstance", input: object]
  >
> = {
  plain: ["listInstances", { offset: 0, limit: 10 }],
  "other scripts": ["listInstances", { name: "缓存 🚀 é" }],
  "empty text": ["listInstances", { name: "" }],
  blanks: ["listInstances", { name: " a  b " }],
  plus: ["listInstances", { name: "a+b" }],
  signs: ["listInstances", { name: "*~!'()" }],
  separators: ["listInstances", { name: "a&b=c%2F#?" }],
  tags: ["listInstances", { tags: "k=v,k2=v+2" }],
  body: [
    "createInstance",
    {
      name: "缓存 🚀",
      engine: "Redis",
      description: "",
      az_codes: [],
      rename_commands: { keys: "a b" },
      tags: [{ key: "k+" }],
    },
  ],
  path: ["showInstance", { instance_id: uuid }],
  "no body": ["deleteInstance", { instance_id: uuid }],
  // Theirs escapes a path that is escaped already.
  "awkward path": ["showInstance", { instance_id: "a b/c+d*~é" }],
};

async function sentToHuawei(name: string, secretKey: string): Promise<HttpRequest> {
  const [method = "listInstances", input = {}] = calls[name] ?? [];
  const sent: HttpRequest[] = [];
  const client = new sdk["huawei-dcs"].HuaweiDcs({
    ...{ region: "cn-north-4", projectId: "0123456789abcdef0123456789abcdef", clock: () => now },
    ...{ credentials: { ...accessKey, secretKey }, validate: false, retry: false, rateLimit: false },
    transport: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: { "content-type": "application/json" }, body: "{}" });
    },
  });
  // What the client makes of such a response does not matter.
  await (client[method] as (input: object) => Promise<unknown>).call(client, input).catch(() => undefined);
  if (sent[0] === undefined) throw new Error("Nothing was sent.");
  return sent[0];
}

/** How Huawei Cloud's client signs what ours sends, with the headers that ours signs. */
function signedByHuawei({ url, method, headers, body }: HttpRequest, secretKey: string): string {
  const { AKSKSigner, BasicCredentials } = loadHuawei();
  const { origin, pathname, searchParams, host } = new URL(url);
  const names = /SignedHeaders=([^,]+)/.exec(headers["authorization"] ?? "")?.[1]?.split(";") ?? [];
  const signed = names
    .filter((name) => name !== "x-sdk-date")
    .map((name) => [name, name === "host" ? host : (headers[name] ?? "")] as const);
  const request = {
    ...{ endpoint: origin + pathname, method, queryParams: Object.fromEntries(searchParams) },
    // Theirs leaves out the content type of a form, and has no other way to do without one.
    headers: {
      "content-type": "multipart/form-data",
      ...Object.fromEntries(signed),
      "X-Sdk-Date": headers["x-sdk-date"] ?? "",
    },
    data: body === "" ? undefined : (JSON.parse(body) as unknown),
  };
  return AKSKSigner.sign(request, new BasicCredentials().withAk(accessKey.accessKey).withSk(secretKey)).Authorization;
}

describe.runIf(areHere)("at the same time, Huawei Cloud's client signs the same", () => {
  test.each(Object.keys(calls).filter((name) => name !== "awkward path"))("%s", async (name) => {
    const request = await sentToHuawei(name, accessKey.secretKey);
    expect(request.headers["authorization"]).toBe(signedByHuawei(request, accessKey.secretKey));
  });

  test.each(secrets)("with the secret %j", async (secret) => {
    const request = await sentToHuawei("plain", secret);
    expect(request.headers["authorization"]).toBe(signedByHuawei(request, secret));
  });
});
