import { describe, expect, test } from "vitest";
import { call, Client } from "../../templates/runtime/index.js";
import { createClient as createDcs, ListInstances } from "./huawei-service.js";
import { credentials, startLoopback } from "../loopback.js";
import { answer, startDcs } from "./huawei-loopback.js";
import { now, service } from "./service.js";
import { tokenClient } from "./token-client.js";

const minute = 60_000;

/** A function that gives credentials for ten minutes; the test decides when it answers, and how. */
function source(time: () => number) {
  const asked: ((error?: Error) => void)[] = [];
  const give = () =>
    new Promise<typeof credentials & { token: string; expiration: Date }>((resolve, reject) => {
      const number = asked.length + 1;
      asked.push((error) => {
        if (error) reject(error);
        else resolve({ ...credentials, token: `token-${number}`, expiration: new Date(time() + 10 * minute) });
      });
    });
  return { asked, give };
}

/** Lets everything that waits for a promise or a module go on, until the function has been asked so often. */
async function until(asked: readonly unknown[], times: number): Promise<void> {
  while (asked.length < times) await new Promise((resolve) => setImmediate(resolve));
}

describe("credentials of a function that name their end", () => {
  test("are asked for once, however many calls need them, and kept", async () => {
    let time = now;
    const { asked, give } = source(() => time);
    const token = tokenClient({ credentials: give, clock: () => time });
    const calls = Promise.all(Array.from({ length: 50 }, token));
    await until(asked, 1);
    asked[0]?.();
    expect(new Set(await calls)).toEqual(new Set(["token-1"]));
    time += 4 * minute;
    expect(await token()).toBe("token-1");
    expect(asked).toHaveLength(1);
  });

  test("are renewed before their end: one call waits for the new ones, the others go on with the old", async () => {
    let time = now;
    const { asked, give } = source(() => time);
    const token = tokenClient({ credentials: give, clock: () => time });
    const first = token();
    await until(asked, 1);
    asked[0]?.();
    await first;
    time += 6 * minute;
    const one = token();
    expect(await Promise.all([token(), token()])).toEqual(["token-1", "token-1"]);
    asked[1]?.();
    expect(await one).toBe("token-2");
    expect(await token()).toBe("token-2");
    expect(asked).toHaveLength(2);
  });

  test("that cannot be renewed are used to their end; then the failure is thrown, and the next call asks again", async () => {
    let time = now;
    let sealed = false;
    const failure = new Error("vault is sealed");
    const token = tokenClient({
      clock: () => time,
      credentials: () =>
        sealed
          ? Promise.reject(failure)
          : Promise.resolve({
              ...credentials,
              token: `at ${time - now}`.replace(" ", "-"),
              expiration: time + 10 * minute,
            }),
    });
    expect(await token()).toBe("at-0");
    sealed = true;
    time += 9 * minute;
    expect([await token(), await token()]).toEqual(["at-0", "at-0"]);
    time += minute;
    await expect(token()).rejects.toBe(failure);
    sealed = false;
    expect(await token()).toBe("at-600000");
  });

  test("that never come do not hold up those who ask later", async () => {
    let time = now;
    const { asked, give } = source(() => time);
    const token = tokenClient({ credentials: give, clock: () => time });
    const stuck = token();
    await until(asked, 1);
    time += minute;
    const next = token();
    await until(asked, 2);
    asked[1]?.();
    expect(await next).toBe("token-2");
    asked[0]?.(new Error("late"));
    await expect(stuck).rejects.toThrow("late");
    expect(await token()).toBe("token-2");
  });

  test.each([
    ["a Date", new Date(now + 20 * minute), 1],
    ["milliseconds", now + 20 * minute, 1],
    ["a text with its zone", "2024-11-26T16:50:00+08:00", 1],
    ["one that has passed", new Date(now - minute), 2],
    ["none", undefined, 2],
  ])("may say so as %s", async (_, expiration, times) => {
    let asked = 0;
    const credentialsOf = () => ((asked += 1), { ...credentials, token: "t", expiration });
    const token = tokenClient({ clock: () => now, credentials: credentialsOf });
    await token();
    await token();
    expect(asked).toBe(times);
  });

  test.each([
    ["a text without its zone", "2024-11-26T16:50:00"],
    ["a text that is no date", "soon Z"],
    ["seconds", now / 1000],
    ["NaN", NaN],
  ])("are refused with an end that cannot be understood: %s", async (_, expiration) => {
    const token = tokenClient({ credentials: () => ({ ...credentials, expiration }) });
    await expect(token()).rejects.toMatchObject({
      name: "ConfigError",
      option: "credentials",
      message: expect.stringContaining("expiration must be a Date, milliseconds since 1970") as string,
    });
  });

  test("are kept by every protocol, and a token that was refused is dropped before its end", async () => {
    let asked = 0;
    await using server = await startDcs(({ headers }) =>
      headers["x-auth-token"] === "token-1"
        ? answer({ error_code: "DCS.1002", error_msg: "expired" }, 401)
        : answer({}),
    );
    const dcs = createDcs({
      endpoint: server.url,
      projectId: "p",
      credentials: () => Promise.resolve({ token: `token-${++asked}`, expiration: now + 60 * minute }),
    });
    await call(dcs, ListInstances);
    await call(dcs, ListInstances);
    expect(asked).toBe(2);
  });
});

test("a key that comes with its project needs no other, and does not outdo the one that is given", async () => {
  await using server = await startDcs(() => answer({}));
  const key = { accessKey: "AKFAKEEXAMPLE", secretKey: "fakeSecretKeyExample", projectId: "p-key" };
  const at = { endpoint: server.url, iamEndpoint: server.url };
  await call(createDcs({ ...at, credentials: () => key }), ListInstances).catch(() => undefined);
  await createDcs({ ...at, credentials: key })
    .call("GET /v2/available-zones")
    .catch(() => undefined);
  await call(createDcs({ ...at, credentials: key, projectId: "p-option" }), ListInstances).catch(() => undefined);
  expect(server.seen.map(({ path, headers }) => [path, headers["x-project-id"]])).toEqual([
    ["/v2/p-key/instances", "p-key"],
    ["/v2/available-zones", "p-key"],
    ["/v2/p-option/instances", "p-option"],
  ]);
});

test("a loopback server sees a signature made with credentials that were kept", async () => {
  await using server = await startLoopback(() => ({}));
  const client = new Client(service, {
    ...{ region: "x", endpoint: server.url },
    ...{ credentials: () => ({ ...credentials, expiration: new Date(Date.now() + 3_600_000) }) },
  });
  await client.call("X");
  await client.call("X");
  expect(server.seen.map(({ signatureHolds }) => signatureHolds)).toEqual([true, true]);
});
