import { describe, expect, test } from "vitest";
import { Client, ConfigError, type ClientOptions } from "../../templates/runtime/index.js";
import { credentials, startLoopback } from "../loopback.js";
import { createClient, service } from "./service.js";

const failureOf = (make: () => unknown): unknown => {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe("options that are wrong name themselves and the fix", () => {
  const wrong: readonly (readonly [option: string, value: unknown, fix: string])[] = [
    ["region", "", "id of a region"],
    ["region", 5, "id of a region"],
    ["region", null, "id of a region"],
    ["region", " ap-guangzhou", "id of a region"],
    ["site", "moon", "cn, finance, intl"],
    ["endpoint", "http://", "host such as"],
    ["endpoint", "ftp://example.com", "host such as"],
    ["endpoint", "https://user:pass@example.com", "host such as"],
    ["timeout", 0, "milliseconds"],
    ["timeout", "60", "milliseconds"],
    ["timeout", Number.NaN, "milliseconds"],
    ["timeout", 2 ** 31, "2147483647"],
    ["validate", "no", 'true, false or { except: ["Member"] }'],
    ["validate", { except: [5] }, 'true, false or { except: ["Member"] }'],
    ["validateResponse", true, '"off", "warn", "throw"'],
    ["headers", { a: 1 }, "header names"],
    ["headers", { a: "b\r\nc: d" }, "line breaks"],
    ["clock", 5, "function"],
    ["hooks", "console", "an object of functions, or a list"],
    ["onDeprecated", true, "function"],
    ["transport", {}, "function"],
    ["auth", "v3", '"tc3"'],
    ["method", "post", '"POST", "GET"'],
    ["language", "fr", '"zh-CN"'],
    ["credentials", "secret", "secretId"],
    ["credentials", { secretId: "a" }, "secretKey is missing"],
    ["credentials", { secretId: "a", secretKey: "b\n" }, "white space"],
    ["credentials", { secretId: "", secretKey: "b" }, "secretId is missing or empty"],
    ["credentials", { secretId: "a", secretKey: "b", token: 5 }, "token is not a text"],
  ];
  test.each(wrong)("%s: %j", (option, value, fix) => {
    // What a caller without types may do.
    const options = { region: "ap-guangzhou", credentials, [option]: value } as ClientOptions;
    const error = failureOf(() => new Client(service, options));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ option, message: expect.stringContaining(fix) as string });
  });

  test("not an object at all", () => {
    expect(failureOf(() => new Client(service, null as unknown as ClientOptions))).toBeInstanceOf(ConfigError);
  });

  test.each([
    ["signal", {}],
    ["signal", { aborted: false }],
    ["timeout", -1],
    ["retries", 1.5],
    ["headers", "x"],
    ["validate", 1],
  ])("of a call: %s", async (option, value) => {
    await expect(createClient().call("X", {}, { [option]: value })).rejects.toMatchObject({
      name: "ConfigError",
      option,
    });
  });

  test.each<[string, unknown]>([
    ["no object", null],
    ["a function", () => undefined],
    [
      "throwing",
      {
        get timeout() {
          throw new Error("boom");
        },
      },
    ],
    ["revoked", revoked.proxy],
  ])("of a call that cannot be read: %s", async (_, options) => {
    await expect(createClient().call("X", {}, options as object)).rejects.toMatchObject({ name: "ConfigError" });
  });

  test("undefined is the same as absent", () => {
    expect(
      failureOf(() => createClient({ site: undefined, timeout: undefined, headers: undefined, auth: undefined })),
    ).toBeUndefined();
  });
});

describe("region", () => {
  test("is missing only where the action needs one", async () => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({ region: undefined, endpoint: server.url });
    await expect(client.call("X")).rejects.toMatchObject({ name: "ConfigError", option: "region" });
    await client.call("X", {}, { region: false });
    expect(server.seen[0]?.headers["x-tc-region"]).toBeUndefined();
  });
});

describe("endpoint", () => {
  const endpointOf = (options: ClientOptions): unknown => createClient(options).toJSON()["endpoint"];
  test.each<[ClientOptions, string]>([
    [{}, "https://redis.tencentcloudapi.com"],
    [{ region: undefined }, "https://redis.tencentcloudapi.com"],
    [{ region: "mars-north" }, "https://redis.tencentcloudapi.com"],
    [{ region: "ap-shanghai-fsi" }, "https://redis.ap-shanghai-fsi.tencentcloudapi.com"],
    [{ site: "intl" }, "https://redis.intl.tencentcloudapi.com"],
    [{ site: "finance", region: "ap-shanghai-fsi" }, "https://redis.ap-shanghai-fsi.tencentcloudapi.com"],
    [{ region: "ap-mars" }, "https://redis.tencentcloudapi.com"],
    [{ site: "finance", region: "ap-mars-fsi" }, "https://redis.ap-mars-fsi.tencentcloudapi.com"],
    [{ endpoint: "redis.example.com" }, "https://redis.example.com"],
    [{ endpoint: "redis.example.com:8443" }, "https://redis.example.com:8443"],
    [{ endpoint: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080"],
    [{ endpoint: "https://Redis.Example.com:443/" }, "https://redis.example.com"],
  ])("of %j is %s", (options, host) => expect(endpointOf(options)).toBe(host));

  test("of a site with isolated regions needs one of them", () => {
    expect(() => endpointOf({ site: "finance", region: undefined })).toThrow(/region is missing.*ap-shanghai-fsi/);
    expect(() => endpointOf({ site: "finance", region: "ap-guangzhou" })).toThrow(
      /region is ap-guangzhou: site finance has hosts for ap-shanghai-fsi;.*endpoint/,
    );
  });
});
