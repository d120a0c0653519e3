import { createHash, createHmac } from "node:crypto";
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

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** What the page on signatures prescribes, and how clients in other languages differ from each other in it. */
interface Habit {
  readonly method?: string;
  readonly query?: string;
  readonly body?: string;
  readonly chunks?: readonly string[];
  readonly host?: string;
  readonly signedHost?: string;
  readonly product?: string;
  readonly contentType?: string;
  /** Headers that are signed too. */
  readonly also?: Readonly<Record<string, string>>;
  /** How the names of headers are written. */
  readonly written?: (name: string) => string;
  readonly authorization?: (credential: string, signed: string, signature: string) => string;
  readonly order?: (names: string[]) => string[];
}

const json = '{"Limit": 5}';
const prescribed = (credential: string, signed: string, signature: string): string =>
  `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;

function tc3(habit: Habit): Sent {
  const {
    method = "POST",
    query = "",
    body = method === "GET" ? "" : json,
    host = "redis.tencentcloudapi.com",
  } = habit;
  const { product = "redis", authorization = prescribed, written = (name) => name, order = (names) => names } = habit;
  const form = method === "GET" ? "application/x-www-form-urlencoded" : "application/json";
  const also = { "content-type": habit.contentType ?? form, ...habit.also };
  const headers: Record<string, string> = {
    ...{ ...also, host, "x-tc-action": "DescribeInstances", "x-tc-version": "2018-04-12" },
    ...{ "x-tc-region": "ap-guangzhou", "x-tc-timestamp": time },
  };
  const names = order([...Object.keys(also), "host"].sort());
  const lines = names.map((name) => {
    const value = name === "host" ? (habit.signedHost ?? host) : (headers[name] ?? "");
    return `${name}:${value.trim().toLowerCase()}\n`;
  });
  const canonical = [method, "/", method === "GET" ? query : "", lines.join(""), names.join(";"), sha256(body)].join(
    "\n",
  );
  const scope = `2025-05-13/${product}/tc3_request`;
  const key = hmac(hmac(hmac(`TC3${secret}`, "2025-05-13"), product), "tc3_request");
  const signature = hmac(key, `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`).toString("hex");
  headers["authorization"] = authorization(`${id}/${scope}`, names.join(";"), signature);
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [written(name), value]));
  return { method, path: query === "" ? "/" : `/?${query}`, headers: sent, body: habit.chunks ?? body };
}

const titled = (name: string): string => name.replaceAll(/(^|-)\w/g, (found) => found.toUpperCase());
const multipart = ["--b1", 'Content-Disposition: form-data; name="Limit"', "", "5", "--b1--", ""].join("\r\n");
const escaped = '{"SearchKey": "\\u7f13 \\/"}';

describe("version 3, in the ways of other languages", () => {
  test.each<[string, Habit, unknown]>([
    ["names of headers in title case", { written: titled }, { Limit: 5 }],
    ["names of headers in capitals", { written: (name) => name.toUpperCase() }, { Limit: 5 }],
    ["a charset", { contentType: "application/json; charset=utf-8" }, { Limit: 5 }],
    [
      "a charset in capitals, signed in small letters",
      { contentType: "application/json; charset=UTF-8" },
      { Limit: 5 },
    ],
    ["the action signed too", { also: { "x-tc-action": "DescribeInstances" } }, { Limit: 5 }],
    ["more headers signed", { also: { "x-tc-timestamp": time, "x-tc-requestclient": "SDK_PYTHON_3.0" } }, { Limit: 5 }],
    ["chunks", { chunks: ['{"Lim', 'it": 5}'] }, { Limit: 5 }],
    ["JSON with escapes", { body: escaped }, { SearchKey: "缓 /" }],
    ["a multipart form", { contentType: "multipart/form-data; boundary=b1", body: multipart }, { Limit: 5 }],
    [
      "a multipart form that is none",
      { contentType: "multipart/form-data; boundary=b2", body: multipart },
      "InvalidRequest",
    ],
    ["a query in any order", { method: "GET", query: "Offset=0&Limit=5" }, { Limit: 5, Offset: 0 }],
    ["a blank as a plus", { method: "GET", query: "SearchKey=a+b%2B" }, { SearchKey: "a b+" }],
    ["a blank as %20, tildes and stars bare", { method: "GET", query: "SearchKey=a%20~*" }, { SearchKey: "a ~*" }],
    ["lists by index", { method: "GET", query: "InstanceIds.1=b&InstanceIds.0=a" }, { InstanceIds: ["a", "b"] }],
    ["a port", { host: "redis.tencentcloudapi.com:443" }, { Limit: 5 }],
    ["a port that is not signed", { host: "redis.x.test:4000", signedHost: "redis.x.test" }, { Limit: 5 }],
    [
      "the address of the mock as a product",
      { host: "127.0.0.1:4000", signedHost: "127.0.0.1", product: "127" },
      { Limit: 5 },
    ],
    ["a host and its port as a product", { host: "localhost:4000", product: "localhost:4000" }, { Limit: 5 }],
    ["another product", { product: "cvm" }, "AuthFailure.InvalidAuthorization"],
    ["another host", { signedHost: "redis.y.test" }, "AuthFailure.SignatureFailure"],
    [
      "no blanks in Authorization",
      { authorization: (...parts) => prescribed(...parts).replaceAll(", ", ",") },
      { Limit: 5 },
    ],
    [
      "more blanks in Authorization",
      {
        authorization: (...parts) =>
          prescribed(...parts)
            .replaceAll(", ", " ,\t ")
            .replace(" ", "  "),
      },
      { Limit: 5 },
    ],
    [
      "another order in Authorization",
      {
        authorization: (credential, signed, hex) =>
          `TC3-HMAC-SHA256 Signature=${hex}, Credential=${credential}, SignedHeaders=${signed}`,
      },
      { Limit: 5 },
    ],
    [
      "another scheme",
      { authorization: (...parts) => prescribed(...parts).replace("TC3", "TC4") },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "half of it",
      { authorization: (credential) => `TC3-HMAC-SHA256 Credential=${credential}` },
      "AuthFailure.InvalidAuthorization",
    ],
    [
      "a signature in capitals",
      { authorization: (one, two, hex) => prescribed(one, two, hex.toUpperCase()) },
      "AuthFailure.InvalidAuthorization",
    ],
    ["signed headers in another order", { order: (names) => names.reverse() }, "AuthFailure.SignatureFailure"],
    [
      "the host not signed",
      { order: (names) => names.filter((name) => name !== "host") },
      "AuthFailure.SignatureFailure",
    ],
    ["a form", { contentType: "application/x-www-form-urlencoded", body: "Limit=5" }, "InvalidParameter"],
  ])("%s", async (_, habit, seen) => {
    expect(await send(tc3(habit))).toEqual(seen);
  });
});
