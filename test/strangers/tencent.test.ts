import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSdk } from "../mock/sdk.js";
import { realModel } from "../spec/model.js";
import { areHere, loadTencent, type TencentClient } from "./vendors.js";

const { mock: sdk } = await loadSdk();
const { services } = await realModel();
const examples = services
  .filter(({ id }) => id === "tencent-redis/2018-04-12")
  .flatMap(({ actions }) => actions)
  .flatMap(({ name, examples: shown }) => shown.map((example) => ({ name, ...example })));

const secret = " a secret with blanks, 缓存 and é ";
const credentials = { id: "mock-key-id", secret, token: "a-token" };

// Any host is the loopback address here, as with an entry in the file of hosts.
const lookup: LookupFunction = (_, { all }, found) =>
  all === true ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4);
const agent = new Agent({ keepAlive: true, lookup });

let mock: Awaited<ReturnType<typeof sdk.startMock>>;
beforeAll(async () => void (mock = await sdk.startMock({ services: ["tencent-redis"], clock: "real", credentials })));
afterAll(async () => {
  agent.destroy();
  await mock.close();
});

interface Way {
  readonly signMethod: string;
  readonly reqMethod: string;
  readonly host?: string;
}

const ways: readonly Way[] = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"].flatMap((signMethod) =>
  ["POST", "GET"].map((reqMethod) => ({ signMethod, reqMethod })),
);

function clientOf({ signMethod, reqMethod, host = "127.0.0.1" }: Way): TencentClient {
  const endpoint = `${host}:${new URL(mock.url).port}`;
  const { id: secretId, secret: secretKey, token } = credentials;
  return new (loadTencent().Client)({
    credential: { secretId, secretKey, token },
    region: "ap-guangzhou",
    profile: { signMethod, httpProfile: { reqMethod, protocol: "http://", endpoint, agent } },
  });
}

/** Calls with an example, in a cloud that has the instances which it is about; gives what it is refused for. */
async function refusalOf(
  client: TencentClient,
  { name, title, request, invalid }: (typeof examples)[number],
  options = {},
) {
  mock.reset();
  const ids = new Set(JSON.stringify(request).match(/crs-(?!rpl|cfg)[\w*]+/g) ?? []);
  mock.seed("tencent-redis", { instances: [...ids].map((InstanceId) => ({ InstanceId })) });
  try {
    await client.request(name, { ...request }, options);
    return undefined;
  } catch (error) {
    const kind = invalid.request === undefined ? "state" : "invalid";
    const code = String(Object.getOwnPropertyDescriptor(error, "code")?.value);
    return `${kind}: ${name}: ${title}: ${code}: ${(error as Error).message}`;
  }
}

async function refusalsOf(way: Way): Promise<string> {
  const client = clientOf(way);
  const refusals: string[] = [];
  for (const example of examples) refusals.push((await refusalOf(client, example)) ?? "");
  return `${refusals
    .filter((line) => line !== "")
    .sort()
    .join("\n")}\n`;
}

const listed = new URL("refusals.tencent.txt", import.meta.url);

describe.runIf(areHere)("Tencent Cloud's own client calls the mock", () => {
  test("with each documented example, and is refused for state, or where the example is invalid", async () => {
    const refusals = await refusalsOf({ signMethod: "TC3-HMAC-SHA256", reqMethod: "POST" });
    expect(examples.length).toBeGreaterThan(100);
    expect(refusals).not.toMatch(/: (?:AuthFailure|UnknownParameter|MissingParameter|NoSuchVersion|InvalidAction)/);
    expect(refusals).not.toMatch(/^state: .*The value of parameter/m);
    await expect(refusals).toMatchFileSnapshot(listed.pathname);
  });

  test.each(ways.slice(1))("with the same results over $signMethod and $reqMethod", async (way) => {
    // A text is a number where the definition has one: only JSON has types.
    const expected = readFileSync(listed, "utf8").replaceAll(/^.*must be of type.*\n/gm, "");
    expect(await refusalsOf(way)).toBe(expected);
  });

  test("with multipart forms, of which it signs texts", async () => {
    const client = clientOf({ signMethod: "TC3-HMAC-SHA256", reqMethod: "POST" });
    const ofTexts = examples.filter(({ request }) => {
      const values = Object.values(request);
      return values.length > 0 && values.every((value) => typeof value === "string");
    });
    expect(ofTexts.length).toBeGreaterThan(15);
    const expected = readFileSync(listed, "utf8");
    for (const example of ofTexts) {
      const refusal = await refusalOf(client, example, { multipart: true });
      if (refusal !== undefined) expect(expected).toContain(refusal);
    }
    await client.request("DescribeInstances", { SearchKey: Buffer.from("缓存 é"), Limit: "5" }, { multipart: true });
    expect(mock.calls.at(-1)).toMatchObject({ outcome: "answered", input: { SearchKey: "缓存 é", Limit: 5 } });
  });

  const hosts = ["localhost", "redis.x.test", "redis.ap-guangzhou.tencentcloudapi.com", "my-mock.example"];
  test.each(hosts.flatMap((host) => ways.map((way) => ({ ...way, host }))))(
    "as $host, $signMethod over $reqMethod",
    async (way) => {
      await expect(
        clientOf(way).request("DescribeInstances", { Limit: 1, SearchKey: "a b+c&d=é" }),
      ).resolves.toBeDefined();
    },
  );

  test.each(ways)(
    "and is refused with another secret, $signMethod over $reqMethod",
    async ({ signMethod, reqMethod }) => {
      const profile = { signMethod, httpProfile: { reqMethod, protocol: "http://", endpoint: new URL(mock.url).host } };
      const credential = { secretId: credentials.id, secretKey: secret.trim(), token: credentials.token };
      const client = new (loadTencent().Client)({ credential, region: "ap-guangzhou", profile });
      const code = "AuthFailure.SignatureFailure";
      await expect(client.request("DescribeInstances", {})).rejects.toMatchObject({ code });
    },
  );
});
