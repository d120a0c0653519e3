import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadSdk } from "./sdk.js";
import { sendTo, type Sent } from "./sent.js";

const { mock: sdk } = await loadSdk();
const now = Date.parse("2025-05-13T12:00:00Z");
const time = String(now / 1000);
const [id, secret] = ["mock-key-id", "mock-key-secret"];
let mock: Awaited<ReturnType<typeof sdk.startMock>>;
beforeAll(async () => {
  mock = await sdk.startMock({ services: ["tencent-redis", "tencent-redis-2017"], clock: "manual", start: now });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const send = (sent: Sent): Promise<unknown> => sendTo(mock, sent);

/** Parameters of version 1, with their signature; `host` is what is signed. */
function signed(
  method: string,
  path: string,
  host: string,
  parameters: Readonly<Record<string, string>>,
  hash = "sha1",
) {
  const all: Record<string, string> = {
    ...parameters,
    Timestamp: time,
    Nonce: "7",
    SecretId: id,
    Region: "ap-guangzhou",
  };
  const pairs = Object.keys(all)
    .sort()
    .map((name) => `${name}=${all[name]}`);
  const text = `${method}${host}${path}?${pairs.join("&")}`;
  return { ...all, Signature: createHmac(hash, secret).update(text).digest("base64") };
}

describe("version 1 and the API of 2017, in the ways of other languages", () => {
  const old = {
    path: "/v2/index.php",
    parameters: { Action: "DescribeRedis", limit: "5", offset: "0" },
    seen: { limit: 5, offset: 0 },
  };
  const parameters = { Action: "DescribeInstances", Version: "2018-04-12", Limit: "5", RequestClient: "SDK_JAVA_3.1" };
  const apis = [
    { path: "/", parameters, seen: { Limit: 5 } },
    { ...old, parameters: { ...old.parameters, RequestClient: "SDK_PHP_2.0" } },
  ];
  const hosts = [
    ["redis.x.test:4000", "redis.x.test:4000"],
    ["redis.x.test:4000", "redis.x.test"],
    ["redis.x.test", "redis.x.test"],
  ] as const;
  const rows = apis.flatMap((api) =>
    hosts.flatMap(([host, signedHost]) => ["GET", "POST"].map((method) => ({ ...api, host, signedHost, method }))),
  );
  test.each(rows)(
    "$method $path to $host, of which $signedHost is signed",
    async ({ path, host, signedHost, method, ...api }) => {
      const text = new URLSearchParams(signed(method, path, signedHost, api.parameters)).toString();
      const type = { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" };
      const sent =
        method === "GET"
          ? { path: `${path}?${text}`, headers: { Host: host }, body: "" }
          : { path, headers: { Host: host, ...type }, body: [text.slice(0, 9), text.slice(9)] };
      expect(await send({ method, ...sent })).toEqual(api.seen);
      const other = new URLSearchParams(signed(method, path, "redis.y.test", api.parameters)).toString();
      const wrong = method === "GET" ? { path: `${path}?${other}`, body: "" } : { path, body: other };
      expect(await send({ method, headers: sent.headers, ...wrong })).toMatch(
        /^(?:AuthFailure\.SignatureFailure|4100)$/,
      );
    },
  );

  test("a method that is none of both is SHA-1, a value is signed before it is escaped", async () => {
    const more = { ...parameters, SignatureMethod: "hmacsha256", SearchKey: "a b&c=d+é" };
    const text = Object.entries(signed("GET", "/", "h", more)).map((pair) => pair.map(encodeURIComponent).join("="));
    const path = `/?${text.reverse().join("&")}`;
    expect(await send({ method: "GET", path, headers: { host: "h" }, body: "" })).toEqual({
      Limit: 5,
      SearchKey: "a b&c=d+é",
    });
  });
});
