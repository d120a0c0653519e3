import { describe, expect, test } from "vitest";
import { notices as redis } from "../../generated/src/tencent-redis/notices.js";
import { notices as redis2017 } from "../../generated/src/tencent-redis-2017/notices.js";
import { Client, type DeprecatedUse, type HttpRequest, type Service } from "../../templates/runtime/index.js";
import type { ServiceNotices } from "../../templates/runtime/notice.js";
import { credentials } from "../loopback.js";
import { good } from "./fates.js";
import { service } from "./service.js";

const notices: ServiceNotices = {
  ...{ subpath: "test", client: "TestRedis", releases: [] },
  notices: [
    { kind: "action", name: "OldList", release: 7, date: "2025-05-13", instead: "newList" },
    { kind: "input", name: "Old", owner: "ListInput", date: "2025-01-02", reason: "Misspelt.", instead: "New" },
    { kind: "input", name: "Gone", owner: "ListInput", removed: true },
    { kind: "output", name: "Out", owner: "ListOutput" },
    { kind: "code", name: "List" },
  ],
};

/** A client that notes what it is told of, and what it sends. */
function telling(data: ServiceNotices = notices, more: object = {}) {
  const uses: DeprecatedUse[] = [];
  const requests: HttpRequest[] = [];
  const loads = { count: 0 };
  const own: Service = {
    ...service,
    notices: () => ((loads.count += 1), Promise.resolve({ notices: data })),
  };
  const client = new Client(own, {
    ...{ region: "ap-guangzhou", credentials },
    transport: (request) => (requests.push(request), Promise.resolve(good)),
    onDeprecated: (use) => void uses.push(use),
    ...more,
  });
  return { client, uses, requests, loads };
}

describe("what is deprecated", () => {
  test("is told of with release, date and replacement, action and input alike", async () => {
    const { client, uses } = telling();
    await client.call("OldList");
    await client.call("List", { Old: 1, Other: 2 });
    expect(uses).toMatchObject([
      {
        ...{ kind: "action", name: "OldList", release: 7, date: "2025-05-13", reason: undefined, instead: "newList" },
        message: "OldList is deprecated since release 7, 2025-05-13: use newList.",
      },
      {
        ...{ kind: "input", name: "Old", release: undefined, date: "2025-01-02", reason: "Misspelt.", instead: "New" },
        message: "input Old of List is deprecated since 2025-01-02: use New. Misspelt.",
        call: { action: "List", region: "ap-guangzhou" },
      },
    ]);
  });

  test("is told of once a client, calls at the same time included", async () => {
    const { client, uses } = telling();
    await Promise.all([1, 2, 3].map((Old) => client.call("List", { Old })));
    await client.call("List", { Old: 4 });
    expect(uses).toHaveLength(1);
    const another = telling();
    await another.client.call("List", { Old: 4 });
    expect(another.uses).toHaveLength(1);
  });

  test("is told of before anything is sent: what the function throws rejects the call", async () => {
    const { client, requests } = telling(notices, {
      onDeprecated: ({ message }: DeprecatedUse) => Promise.reject(new Error(message)),
    });
    await expect(client.call("OldList")).rejects.toThrow("OldList is deprecated");
    expect(requests).toEqual([]);
  });

  test("is not what is absent, of another action, removed or part of an answer", async () => {
    const { client, uses } = telling();
    await client.call("List", { Old: undefined, Gone: 1, Out: 1 });
    await client.call("Another", { Old: 1 });
    await client.call("List");
    expect(uses).toEqual([]);
  });

  test("is told to hooks too, and not even loaded when nobody asks", async () => {
    const told: string[] = [];
    const hooks = [{ onDeprecated: ({ name }: DeprecatedUse) => void told.push(name) }];
    const asking = telling(notices, { onDeprecated: undefined, hooks });
    await asking.client.call("OldList");
    expect(told).toEqual(["OldList"]);
    const silent = telling(notices, { onDeprecated: undefined, hooks: [{}] });
    await silent.client.call("OldList");
    expect(silent.loads.count).toBe(0);
  });

  test("names the option when its list is not there", async () => {
    const own = { ...service, notices: () => Promise.reject(new Error("no such file")) };
    const options = { region: "ap-guangzhou", credentials, onDeprecated: () => undefined };
    const client = new Client(own, options);
    await expect(client.call("List")).rejects.toMatchObject({ name: "ConfigError", option: "onDeprecated" });
  });
});

describe("the real services", () => {
  test("have their releases and dates", async () => {
    const { client, uses } = telling(redis);
    await client.call("ModifyInstance", { Operation: "rename", InstanceId: "crs-1", InstanceName: "a" });
    expect(uses.map(({ name, release, date, instead }) => [name, release, date, instead])).toEqual([
      ["InstanceId", 87, "2025-05-13", "InstanceIds"],
      ["InstanceName", 87, "2025-05-13", "InstanceNames"],
    ]);
  });

  test("say of an older generation which one takes its place", async () => {
    const { client, uses } = telling(redis2017);
    await client.call("DescribeRedis");
    await client.call("DescribeRedis");
    expect(uses.map(({ kind }) => kind)).toEqual(["service", "action"]);
    expect(uses[0]?.message).toContain("TencentRedis2017 is deprecated: use TencentRedis (");
  });
});
