import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { call, Client, type Limiter, type Operation, type PermitRequest } from "../../templates/runtime/index.js";
import { service as huawei } from "./huawei-service.js";
import { service as qcloud } from "./qcloud-service.js";
import { createClient, DescribeTaskInfo, service } from "./service.js";
import { virtualTime } from "./virtual-time.js";

const Limited: Operation<object, unknown> = {
  name: "Limited",
  effect: "read",
  rateLimit: 20,
  binding: { method: "GET", path: "/v2/limited" },
};

/** A limiter that lets all pass, and notes what it is asked. */
function noting() {
  const asked: PermitRequest[] = [];
  const limiter: Limiter = { acquire: (request) => void asked.push(request) };
  return { asked, limiter };
}

const key = { secretId: "AKIDPUBLIC", secretKey: "SECRETPART", token: "SECRETTOKEN" };

describe("option rateLimit", () => {
  test("has a limiter of the user's asked, with all that it needs and no secret", async () => {
    const { asked, limiter } = noting();
    const { clock, sleep, transport } = virtualTime();
    const { signal } = new AbortController();
    const client = createClient({ clock, sleep, transport, rateLimit: limiter, credentials: key });
    await call(client, Limited, {}, { signal, timeout: 1234 });
    const { refuse, ...request } = asked[0] ?? ({} as PermitRequest);
    expect(request).toEqual({
      ...{ service: service.id, action: "Limited", attempts: 1, region: "ap-guangzhou", account: "AKIDPUBLIC" },
      ...{ limit: 20, timeout: 1234, signal, clock, sleep },
    });
    expect(inspect(asked, { depth: 10 })).not.toMatch(/SECRET/);
    const cause = new Error("down");
    expect(refuse("no quota left", 5, cause)).toMatchObject({
      ...{ name: "RateLimitError", message: "Limited: no quota left", wait: 5, limit: 20, executed: "no", cause },
    });
  });

  test("lets actions pass that have no documented limit", async () => {
    const { asked, limiter } = noting();
    const client = createClient({ rateLimit: limiter, transport: virtualTime().transport });
    await call(client, DescribeTaskInfo, { TaskId: 1 });
    await client.call("Limited");
    expect(asked).toEqual([]);
  });

  test("false lets all pass", async () => {
    const { transport, sent } = virtualTime();
    const client = createClient({ rateLimit: false, transport, sleep: () => new Promise(() => undefined) });
    await Promise.all(Array.from({ length: 50 }, () => call(client, Limited)));
    expect(sent).toHaveLength(50);
  });

  test("ends the call with what the limiter throws", async () => {
    const { transport, sent } = virtualTime();
    const failure = new Error("quota server down");
    for (const acquire of [
      () => Promise.reject(failure),
      () => {
        throw failure;
      },
    ])
      await expect(call(createClient({ rateLimit: { acquire }, transport }), Limited)).rejects.toBe(failure);
    expect(sent).toEqual([]);
  });

  test.each([true, 20, null, {}, () => undefined])("cannot be %s", (rateLimit) => {
    const options = { rateLimit } as never; // as from JavaScript
    expect(() => createClient(options)).toThrow(
      expect.objectContaining({
        ...{ name: "ConfigError", option: "rateLimit" },
        message: "Option rateLimit must be a limiter with acquire or false.",
      }),
    );
  });
});

describe("the account of a permit", () => {
  test("is the key that the credentials' function gave, which is asked once an attempt", async () => {
    const { asked, limiter } = noting();
    let turn = 0;
    const credentials = () => ({ ...key, secretId: `KEY${++turn}` });
    const client = createClient({ rateLimit: limiter, credentials, transport: virtualTime().transport });
    await call(client, Limited);
    await call(client, Limited);
    expect(asked.map(({ account }) => account)).toEqual(["KEY1", "KEY2"]);
  });

  test("is the key with the API of before 3.0, too", async () => {
    const { asked, limiter } = noting();
    const { transport } = virtualTime('{"code":0,"codeDesc":"Success","data":{}}');
    const options = { region: "ap-guangzhou", credentials: key, rateLimit: limiter, transport };
    await call(new Client(qcloud, options), Limited);
    expect(asked.map(({ account, region }) => [account, region])).toEqual([["AKIDPUBLIC", "ap-guangzhou"]]);
  });

  test("is the key, or the digest of a token, with REST", async () => {
    const { asked, limiter } = noting();
    const { transport } = virtualTime("{}");
    const ways = [{ accessKey: "AKPUBLIC", secretKey: "SECRETPART" }, { token: "SECRETTOKEN" }];
    for (const credentials of ways) {
      const options = { region: "cn-north-4", projectId: "p", credentials, rateLimit: limiter, transport };
      await call(new Client(huawei, options), Limited);
    }
    const digest = createHash("sha256").update("SECRETTOKEN").digest("hex");
    expect(asked.map(({ account }) => account)).toEqual(["AKPUBLIC", digest]);
    expect(inspect(asked, { depth: 10 })).not.toMatch(/SECRET/);
  });

  test("has no region when the action takes none", async () => {
    const { asked, limiter } = noting();
    const client = createClient({ rateLimit: limiter, transport: virtualTime().transport });
    await call(client, { ...Limited, region: false });
    expect(asked.map(({ region }) => region)).toEqual([undefined]);
  });
});
