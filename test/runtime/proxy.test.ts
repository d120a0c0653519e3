import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Client } from "../../templates/runtime/index.js";
import { proxyAgents } from "../../templates/runtime/platform/proxy.js";
import { selfSigned } from "../certificate.js";
import { startLoopback } from "../loopback.js";
import { compileProgram } from "./program.js";
import { startProxy } from "./proxy-loopback.js";

const variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "REQUEST_METHOD"];
beforeEach(() => variables.forEach((name) => vi.stubEnv(name, undefined)));
afterEach(() => vi.unstubAllEnvs());

/** A client of a runtime that has not looked at the environment yet. */
async function freshClient(endpoint: string): Promise<Client> {
  vi.resetModules();
  const { createClient } = await import("./service.js");
  return createClient({ endpoint, retry: false });
}

const password = "p@ss:wörd";
const user = `ada:${encodeURIComponent(password)}@`;
const basic = `Basic ${Buffer.from(`ada:${password}`).toString("base64")}`;

describe("requests go by the proxy that the environment names", () => {
  test("with their whole URL, and with user and password of the proxy", async () => {
    await using server = await startLoopback(() => ({ Ok: true }));
    await using proxy = await startProxy(server.url);
    vi.stubEnv("HTTP_PROXY", `http://${user}${proxy.host}`);
    const client = await freshClient("http://redis.example.com:8080");
    expect(await client.call("X")).toMatchObject({ Ok: true });
    expect(await client.call("X")).toMatchObject({ Ok: true });
    const what = "POST http://redis.example.com:8080/";
    expect(proxy.asked).toEqual([1, 2].map(() => ({ what, authorization: basic })));
    expect(server.seen.map(({ signatureHolds, headers }) => [signatureHolds, headers.host])).toEqual([
      [true, "redis.example.com:8080"],
      [true, "redis.example.com:8080"],
    ]);
  });

  test("but not when they are for this machine, or for a host that needs none", async () => {
    await using server = await startLoopback(() => ({}));
    await using proxy = await startProxy(server.url);
    vi.stubEnv("HTTP_PROXY", `http://${proxy.host}`);
    await (await freshClient(server.url)).call("X");
    expect([proxy.asked.length, server.seen.length]).toEqual([0, 1]);
  });

  test("and are not sent when they are given up before the proxy is known", async () => {
    await using server = await startLoopback(() => ({}));
    await using proxy = await startProxy(server.url);
    vi.stubEnv("HTTP_PROXY", `http://${proxy.host}`);
    const client = await freshClient("http://redis.example.com");
    const controller = new AbortController();
    const call = client.call("X", {}, { signal: controller.signal });
    await Promise.resolve();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError", sent: false });
    await client.call("Y");
    expect(server.seen.map(({ action }) => action)).toEqual(["Y"]);
  });
});

describe("a failure of the proxy's is a NetworkError: nothing was sent, and no password shows", () => {
  const failureOf = async (endpoint: string): Promise<unknown> => {
    const error: unknown = await (await freshClient(endpoint)).call("X").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
    for (const shown of [String(error), JSON.stringify(error), String((error as Error).cause)])
      for (const secret of [password, encodeURIComponent(password), basic.slice(6)])
        expect(shown).not.toContain(secret);
    return error;
  };

  test.each([
    ["http", "HTTP_PROXY", "responded with status 407: user and password in HTTP_PROXY are missing or wrong"],
    ["https", "HTTPS_PROXY", "responded with status 407: user and password in HTTPS_PROXY are missing or wrong"],
  ])("that wants another password, for %s", async (scheme, variable, words) => {
    await using proxy = await startProxy("http://127.0.0.1:1", 407);
    vi.stubEnv(variable, `http://${user}${proxy.host}`);
    expect(await failureOf(`${scheme}://redis.example.com`)).toMatchObject({
      message: expect.stringContaining(words) as string,
    });
    expect(proxy.asked).toHaveLength(1);
  });

  test("that knows no way to the host", async () => {
    await using proxy = await startProxy("http://127.0.0.1:1", 502);
    vi.stubEnv("HTTPS_PROXY", `http://${user}${proxy.host}`);
    expect(await failureOf("https://redis.example.com")).toMatchObject({
      message: expect.stringContaining(`proxy ${proxy.host} (HTTPS_PROXY) responded with status 502`) as string,
    });
  });

  test.each(["http", "https"])("that is not there, for %s", async (scheme) => {
    const proxy = await startProxy("http://127.0.0.1:1");
    await proxy[Symbol.asyncDispose]();
    vi.stubEnv("http_proxy", `http://${user}${proxy.host}`);
    vi.stubEnv("https_proxy", `http://${user}${proxy.host}`);
    expect(await failureOf(`${scheme}://redis.example.com`)).toMatchObject({
      message: expect.stringContaining(`proxy ${proxy.host} (${scheme}_proxy): connect ECONNREFUSED`) as string,
    });
  });

  test.each(["socks5://proxy:1080", `http://${user}[`, "http://%zz@proxy", `ftp://${user}proxy`])(
    "that is none: %s",
    async (value) => {
      vi.stubEnv("HTTPS_PROXY", value);
      expect(await failureOf("https://redis.example.com")).toMatchObject({
        retryable: false,
        message: expect.stringMatching(
          value.includes("%zz")
            ? /HTTPS_PROXY has a "%" in its user or password that is no escape: write it as %25/
            : /HTTPS_PROXY must be the http or https URL of a proxy/,
        ) as string,
      });
    },
  );
});

describe("the environment decides", () => {
  const direct = new Agent();
  const isDirect = (environment: Readonly<Record<string, string>>, url: string): boolean =>
    proxyAgents(environment, {}, () => direct)(url) === direct;
  const both = { HTTP_PROXY: "http://proxy:3128", HTTPS_PROXY: "proxy:3128" };

  test.each([
    ["https://redis.example.com", false],
    ["http://redis.example.com", false],
    ["http://127.0.0.1:8080", true],
    ["https://127.8.9.1", true],
    ["http://localhost", true],
    ["http://mock.localhost:80", true],
    ["http://[::1]:8080", true],
    ["http://localhost.example.com", false],
    ["http://127.0.0.1.example.com", false],
  ])("never on a proxy for this machine: %s", (url, expected) => expect(isDirect(both, url)).toBe(expected));

  test.each([
    ["*", "https://redis.example.com", true],
    ["example.com", "https://redis.example.com", true],
    [".example.com", "https://redis.example.com", true],
    ["*.example.com", "https://redis.example.com", true],
    ["other.org, EXAMPLE.com", "https://redis.example.com", true],
    ["ample.com", "https://redis.example.com", false],
    ["redis.example.com:443", "https://redis.example.com", true],
    ["redis.example.com:8443", "https://redis.example.com", false],
    ["redis.example.com:8443", "https://redis.example.com:8443", true],
    ["10.0.0.7", "http://10.0.0.7", true],
    ["fd00::7", "http://[fd00::7]:8080", true],
    ["[fd00::7]:8080", "http://[fd00::7]:8080", true],
    ["[fd00::7]:81", "http://[fd00::7]:8080", false],
    ["", "https://redis.example.com", false],
  ])("with NO_PROXY %j for %s", (list, url, expected) => {
    expect(isDirect({ ...both, NO_PROXY: list }, url)).toBe(expected);
    expect(isDirect({ ...both, NO_PROXY: expected ? "" : "*", no_proxy: list }, url)).toBe(expected);
  });

  test.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    ["each scheme has its own variable", { HTTPS_PROXY: "proxy" }, "http://redis.example.com", true],
    ["lower case counts", { http_proxy: "proxy" }, "http://redis.example.com", false],
    ["an empty one in lower case says no", { HTTPS_PROXY: "proxy", https_proxy: "" }, "https://r.example.com", true],
    [
      "a web server's HTTP_PROXY is a visitor's",
      { HTTP_PROXY: "evil", REQUEST_METHOD: "GET" },
      "http://r.example.com",
      true,
    ],
  ])("%s", (_, environment, url, expected) => expect(isDirect(environment, url)).toBe(expected));
});

test("https goes through a tunnel that is opened once, secured to the service itself, and keeps no process alive", async () => {
  const { key, cert } = selfSigned("redis.example.com");
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-ca-"));
  writeFileSync(join(folder, "ca.pem"), cert);
  const server = createServer({ key, cert }, (request, response) => {
    request.resume().on("end", () => response.end(JSON.stringify({ Response: { RequestId: String(request.url) } })));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has one of these.
  await using proxy = await startProxy(`http://127.0.0.1:${port}`);
  using program = await compileProgram(`
    import { Client } from "runtime/index.js";
    import { tc3 } from "runtime/protocols/tc3/index.js";
    import { account } from "runtime/vendors/tencent/index.js";
    const service = { id: "t", title: "T", version: "1", protocol: tc3, account, options: { signingName: "redis" }, endpoints: [{ site: "cn", host: "redis.example.com" }], limits: {} };
    const client = new Client(service, { region: "x", credentials: { secretId: "a", secretKey: "b" }, retry: false });
    for (const _ of [1, 2]) console.log(await client.call("X").then(({ RequestId }) => RequestId, (error) => error.message));
  `);
  const https = { HTTPS_PROXY: `http://${user}${proxy.host}` };
  expect(await program.run({ ...https, NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") })).toBe("/\n/\n");
  expect(proxy.asked).toEqual([{ what: "CONNECT redis.example.com:443", authorization: basic }]);
  // Whoever stands between, and has no certificate for that name, is found out before anything is sent.
  expect(await program.run(https)).toContain("the service was not reached: self-signed certificate");
  server.close();
  rmSync(folder, { recursive: true });
});
