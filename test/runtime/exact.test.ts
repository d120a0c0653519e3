import { describe, expect, test } from "vitest";
import { call, Client, type ClientOptions, type Operation } from "../../templates/runtime/index.js";
import { credentials } from "../loopback.js";
import { accessKey, service as dcs } from "./huawei-service.js";
import { service as qcloud } from "./qcloud-service.js";
import { service as redis } from "./service.js";

const dcsWith = (options: ClientOptions): Client =>
  new Client(dcs, { region: "cn-north-4", ...{ credentials: accessKey, projectId: "p" }, ...options });

const ways: readonly (readonly [string, (options: ClientOptions) => Client, Partial<Operation<object, object>>])[] = [
  ["tc3, JSON", (options) => new Client(redis, { region: "x", ...{ credentials }, ...options }), {}],
  ["tc3, GET", (options) => new Client(redis, { region: "x", ...{ credentials, method: "GET" }, ...options }), {}],
  ["qcloud-v2", (options) => new Client(qcloud, { region: "x", ...{ credentials }, ...options }), {}],
  ["huawei-rest, JSON", dcsWith, { binding: { method: "POST", path: "/v2/x", body: true } }],
  ["huawei-rest, query", dcsWith, { binding: { method: "GET", path: "/v2/x/{Id}", in: { Id: "path" } } }],
];

describe.each(ways)("an integer beyond 2^53, by %s", (_, make, more) => {
  const sent: string[] = [];
  const client = make({
    retry: false,
    transport: ({ url, body: text }) => {
      sent.push(decodeURIComponent(url) + decodeURIComponent(text));
      return Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"},"code":0}' });
    },
  });
  const run = (input: object) =>
    call(client, { name: "X", effect: "write", ...more } as Operation<object, object>, input);

  test.each<[object, string]>([
    [{ Id: 1, Size: 2 ** 53 }, "Size"],
    [{ Id: 1, Size: -(2 ** 60) }, "Size"],
    [{ Id: 1, Size: 1e20 }, "Size"],
    [{ Id: 1, Sizes: [1, 2 ** 53 + 2] }, "Sizes[1]"],
  ])("is refused as a number: %j", async (input, path) => {
    sent.length = 0;
    await expect(run(input)).rejects.toMatchObject({
      name: "ValidationError",
      violations: [{ path, rule: "exact", expected: "bigint" }],
      message: expect.stringContaining("give a bigint") as string,
    });
    expect(sent).toEqual([]);
  });

  test("goes out exactly as a bigint", async () => {
    sent.length = 0;
    await run({ Id: 9007199254740995n, Size: 9007199254740993n, Sizes: [18446744073709551615n] });
    for (const digits of ["9007199254740995", "9007199254740993", "18446744073709551615"])
      expect(sent.join()).toContain(digits);
  });

  test("is no matter where texts or safe numbers look like one", async () => {
    sent.length = 0;
    await run({ Id: "12345678901234567890", Size: Number.MAX_SAFE_INTEGER, Large: 1e21, Half: 0.5 });
    expect(sent).toHaveLength(1);
  });
});

test("what is refused shows its place in nested inputs, and no secret", async () => {
  const client = new Client(redis, { region: "x", ...{ credentials } });
  const operation: Operation<object, object> = { name: "X", effect: "write", secrets: ["Pin"] };
  await expect(call(client, operation, { Rows: [{ Pin: 2 ** 54 }] })).rejects.toMatchObject({
    violations: [{ path: "Rows[0].Pin", given: "***" }],
    message: expect.not.stringContaining(String(2 ** 54)) as string,
  });
});
