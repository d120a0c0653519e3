import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HttpRequest } from "../../templates/runtime/index.js";
import { loadSdk } from "../mock/sdk.js";
import { areHere, loadTencent, secrets, type VendorRequest } from "./vendors.js";

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
      const [signature, signed] = [
        our?.get("Signature"),
        signatureOf(our ?? new Map<string, string>(), method, "k", way),
      ];
      for (const parameters of [their, our])
        for (const each of ["Signature", "RequestClient"]) parameters?.delete(each);
      expect(Object.fromEntries(our ?? [])).toEqual(Object.fromEntries(their ?? []));
      expect(signature).toBe(signed);
    },
  );
});
