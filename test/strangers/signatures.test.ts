import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HttpRequest } from "../../templates/runtime/index.js";
import { loadSdk } from "../mock/sdk.js";
import { areHere, loadHuawei, loadTencent, type VendorRequest } from "./vendors.js";

const sdk = await loadSdk();
const now = 1_790_000_000_000;
const nonce = 4242;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  vi.spyOn(Math, "random").mockReturnValue((nonce + 0.1) / 65_535);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  plain: { Limit: 20, Offset: 0 },
  none: {},
  "other scripts": { SearchKey: "缓存 🚀 é ß" },
  "empty texts": { SearchKey: "", InstanceName: "" },
  nested: {
    ProjectIds: [0, 1, 2],
    InstanceTags: [
      { TagKey: "a b", TagValue: "c+d*e~f'(g)!" },
      { TagKey: "", TagValue: "%2B&=" },
    ],
  },
  blanks: { SearchKey: " a  b " },
  signs: { SearchKey: "a+b*~!'()" },
  quotes: { SearchKey: 'q"\\\n\t/' },
  "more than ten": { ProjectIds: Array.from({ length: 12 }, (_, index) => index) },
  "empty list": { UniqVpcIds: [] },
  "empty object": { O: {} },
  absent: { SearchKey: undefined, Limit: 1 },
  booleans: { X: true, Y: false },
  numbers: { F: 0.1, G: 1e21, H: -0 },
  "half a character": { SearchKey: "\ud800" },
  order: { b: 1, a: 2, B: 3, A_1: 4 },
  separators: { SearchKey: "\u2028\u2029\u0000" },
  nulls: { SearchKey: null, Limit: 1 },
};

const secrets = ["fakeSecretKey", " a secret with blanks ", "缓存 🚀 é", "ab%2B&=\"'"];

interface Sent extends VendorRequest {
  readonly url: string;
}

/** What Tencent Cloud's client sends. */
async function theirs(
  signMethod: string,
  reqMethod: string,
  input: object,
  secretKey: string,
  token?: string,
): Promise<Sent> {
  const { Client, fetching } = loadTencent();
  const sent: Sent[] = [];
  vi.spyOn(fetching, "default").mockImplementation((url, config) => {
    sent.push({ url, ...config });
    return Promise.resolve({ status: 200, headers: new Map(), json: () => Promise.resolve({ Response: {} }) });
  });
  const credential = { secretId: "AKIDexample", secretKey, ...(token !== undefined && { token }) };
  const client = new Client({
    credential,
    region: "ap-guangzhou",
    profile: { signMethod, httpProfile: { reqMethod } },
  });
  await client.request("DescribeInstances", input);
  if (sent[0] === undefined) throw new Error("Nothing was sent.");
  return sent[0];
}

async function ours(
  auth: string,
  method: string,
  input: object,
  secretKey: string,
  token?: string,
): Promise<HttpRequest> {
  const sent: HttpRequest[] = [];
  const client = new sdk["tencent-redis"].TencentRedis({
    ...{ region: "ap-guangzhou", clock: () => now, nonce: () => nonce, retry: false, rateLimit: false },
    credentials: { secretId: "AKIDexample", secretKey, ...(token !== undefined && { token }) },
    ...({ auth, method } as object), // names of this test's tables
    transport: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"x"}}' });
    },
  });
  await client.call("DescribeInstances", input, { validate: false });
  if (sent[0] === undefined) throw new Error("Nothing was sent.");
  return sent[0];
}

const methods = ["POST", "GET"];
const cases = Object.entries(inputs).flatMap(([name, input]) =>
  methods.map((method) => [name, method, input] as const),
);

/** Parameters of a request of version 1, by name. */
const parametersOf = ({ url, body = "" }: { readonly url: string; readonly body?: string }): Map<string, string> =>
  new Map(new URLSearchParams(new URL(url).search.slice(1) || body));

/** What the vendor's client makes of parameters: its own differ by one that names it. */
function signatureOf(parameters: Map<string, string>, method: string, secret: string, way: string): string {
  const signed = [...parameters].filter(([name]) => name !== "Signature").sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${method}redis.tencentcloudapi.com/?${signed.map((pair) => pair.join("=")).join("&")}`;
  return loadTencent().signer.sign(secret, text, way);
}

describe.runIf(areHere)("at the same time, with the same nonce, Tencent Cloud's client signs the same", () => {
  // Requests that differ: theirs leave out nulls, have `!'()*` as they are in a query and an empty text for what is absent,
  // and cannot have half a character there. Ours are by RFC 3986 and RFC 8259.
  const differ = [
    ...[
      "nested GET",
      "signs GET",
      "absent GET",
      "half a character POST",
      "half a character GET",
      "separators POST",
      "nulls POST",
    ],
  ];
  const same = cases.filter(([name, method]) => !differ.includes(`${name} ${method}`));
  test.each(same)("TC3-HMAC-SHA256, and sends the same: %s over %s", async (_, method, input) => {
    const [their, our] = [await theirs("TC3-HMAC-SHA256", method, input, "k"), await ours("tc3", method, input, "k")];
    expect([our.body, new URL(our.url).search]).toEqual([their.body ?? "", new URL(their.url).search]);
    expect(our.headers["authorization"]).toBe(their.headers["Authorization"]);
  });

  test.each(cases)("TC3-HMAC-SHA256, given what we send: %s over %s", async (_, method, input) => {
    const { url, headers, body } = await ours("tc3", method, input, "k");
    const signed = loadTencent().signer.sign3({
      ...{ method, url, payload: body === "" ? "" : Buffer.from(body), timestamp: now / 1000, service: "redis" },
      ...{ secretId: "AKIDexample", secretKey: "k", headers: { "Content-Type": headers["content-type"] } },
    });
    expect(headers["authorization"]).toBe(signed);
  });

  test.each(secrets.flatMap((secret) => ["tc3", "hmac-sha1", "hmac-sha256"].map((auth) => [secret, auth] as const)))(
    "with the secret %j, and a token: %s",
    async (secret, auth) => {
      const way = { tc3: "TC3-HMAC-SHA256", "hmac-sha1": "HmacSHA1" }[auth] ?? "HmacSHA256";
      const their = await theirs(way, "GET", { Limit: 1 }, secret, "a-token");
      const our = await ours(auth, "GET", { Limit: 1 }, secret, "a-token");
      if (auth === "tc3") {
        expect(our.headers["authorization"]).toBe(their.headers["Authorization"]);
        expect(our.headers["x-tc-token"]).toBe(their.headers["X-TC-Token"]);
      } else expect(parametersOf(our).get("Signature")).toBe(signatureOf(parametersOf(our), "GET", secret, way));
    },
  );

  // Theirs cannot have half a character in a form, either.
  const whole = cases.filter(([name]) => name !== "half a character");
  test.each(whole.flatMap((row) => ["HmacSHA1", "HmacSHA256"].map((way) => [way, ...row] as const)))(
    "%s: %s over %s",
    async (way, _, method, input) => {
      const auth = way === "HmacSHA1" ? "hmac-sha1" : "hmac-sha256";
      const [their, our] = [await theirs(way, method, input, "k"), await ours(auth, method, input, "k")].map(
        parametersOf,
      );
      const [signature, signed] = [our?.get("Signature"), signatureOf(our ?? new Map<string, string>(), method, "k", way)];
      for (const parameters of [their, our])
        for (const each of ["Signature", "RequestClient"]) parameters?.delete(each);
      expect(Object.fromEntries(our ?? [])).toEqual(Object.fromEntries(their ?? []));
      expect(signature).toBe(signed);
    },
  );
});

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
