import { describe, expect, test } from "vitest";
import type { CallOptions, ClientOptions, HttpResponse } from "../../templates/runtime/index.js";
import { answer, cut, good, meeting, page, refusal, torn, unsent, type Fate } from "./fates.js";
import { now } from "./service.js";

describe("by default a call is repeated", () => {
  const inDoubt: readonly (readonly [string, Fate, object])[] = [
    ["a cut connection", cut, { name: "NetworkError", executed: "unknown" }],
    ["a torn answer", torn, { name: "ResponseError", executed: "unknown" }],
    ["a gateway's page", page, { name: "ResponseError", executed: "unknown", status: 502 }],
    ["a fault of the service", refusal("InternalError"), { name: "ApiError", executed: "unknown" }],
  ];
  const refused: readonly (readonly [string, Fate, object])[] = [
    ["a request that was not sent", unsent, { name: "NetworkError", executed: "no" }],
    ["throttling", refusal("RequestLimitExceeded"), { name: "ApiError", executed: "no" }],
  ];

  test.each([...inDoubt, ...refused])("after %s, when repeating does no harm", async (_, fate) => {
    for (const effect of ["read", "idempotent"] as const) {
      const { run, sent } = meeting([fate, fate, good]);
      expect((await run(effect).withResponse()).response.attempts).toBe(3);
      expect(sent).toHaveLength(3);
    }
  });

  test.each(refused)("after %s, whatever it does", async (_, fate) => {
    for (const effect of ["write", "billing"] as const) {
      const { run, sent } = meeting([fate, good]);
      await run(effect);
      expect(sent).toHaveLength(2);
    }
  });

  test.each(inDoubt)("but not after %s, when it may have been executed: the error says so", async (_, fate, error) => {
    for (const effect of ["write", "billing"] as const) {
      const { run, sent } = meeting([fate, good]);
      await expect(run(effect)).rejects.toMatchObject({
        ...error,
        attempts: 1,
        retryable: true,
        message: expect.stringContaining("may have been executed: check before repeating it") as string,
      });
      expect(sent).toHaveLength(1);
    }
  });

  test("not after a timeout of a purchase, and after one of a read", async () => {
    const options = { timeout: 20 };
    await expect(meeting(["silence"], options).run("billing")).rejects.toMatchObject({
      ...{ name: "TimeoutError", executed: "unknown", attempts: 1 },
      message: expect.stringContaining("may have been executed") as string,
    });
    await meeting(["silence", good], options).run("read");
  });

  test.each([
    ["a refusal that stays one", refusal("InvalidParameter"), { executed: "no", retryable: false }],
    ["a busy instance", refusal("ResourceInUse.InstanceBeenLocked"), { executed: "no", retryable: true }],
    ["an answer that is too large", { ...torn, incomplete: "too large" as const }, { retryable: false }],
    ["a rounded number", answer({ Id: 1 }), { executed: "yes", retryable: false }],
  ])("not after %s", async (_, fate, error) => {
    const body = fate.body.replace('"Id":1', '"Id":9007199254740993');
    const { run, sent } = meeting([{ ...fate, body }]);
    await expect(run("read")).rejects.toMatchObject({ ...error, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("and each attempt is signed anew", async () => {
    const { run, sent } = meeting([refusal("RequestLimitExceeded"), refusal("RequestLimitExceeded"), good], {
      random: () => 1,
    });
    await run("write");
    expect(new Set(sent).size).toBe(3);
  });
});

describe("back-off", () => {
  test("grows with full jitter, more slowly against faults than against quotas, and ends after 3 retries", async () => {
    const faulty = meeting([cut]);
    await expect(faulty.run("read")).rejects.toMatchObject({ attempts: 4 });
    expect(faulty.pauses).toEqual([100, 200, 400]);
    const throttled = meeting([refusal("RequestLimitExceeded")]);
    await expect(throttled.run("read")).rejects.toMatchObject({ attempts: 4 });
    expect(throttled.pauses).toEqual([500, 1000, 2000]);
    const patient = meeting([refusal("RequestLimitExceeded")], { retries: 8, random: () => 1 });
    await expect(patient.run("read")).rejects.toMatchObject({ attempts: 9 });
    expect(patient.pauses.at(-1)).toBe(20_000);
  });

  test.each<[string, ClientOptions, CallOptions, number]>([
    ["the client's retries", { retries: 1 }, {}, 2],
    ["the call's retries", { retries: 1 }, { retries: 2 }, 3],
    ["no retries", {}, { retries: 0 }, 1],
    ["retry: false", { retry: false }, { retries: 2 }, 1],
  ])("follows %s", async (_, options, callOptions, attempts) => {
    await expect(meeting([cut], options).run("read", callOptions)).rejects.toMatchObject({ attempts });
  });

  test("waits as long as the service asks, in seconds or until a date, and gives up when that is too long", async () => {
    const asking = (value: string): HttpResponse => refusal("RequestLimitExceeded", { "retry-after": value });
    const { run, pauses } = meeting([asking("7"), asking(new Date(now + 10_000).toUTCString()), asking("soon"), good]);
    await run("read");
    expect(pauses).toEqual([7000, 3000, 2000]);
    const long = meeting([asking("3600")]);
    await expect(long.run("read")).rejects.toMatchObject({ attempts: 1, retryable: true });
    expect(long.pauses).toEqual([]);
  });

  test("of a client has a budget, which successes fill", async () => {
    const fates: Fate[] = [cut];
    const { client, run, sent } = meeting(fates);
    for (let count = 0; count < 40; count++) await run("read").catch(() => undefined);
    // 500 tokens at 5 a retry, beside the 40 first attempts.
    expect(sent).toHaveLength(140);
    fates[0] = good;
    for (let count = 0; count < 9; count++) await client.call("Fine");
    fates[0] = cut;
    await expect(run("read")).rejects.toMatchObject({ attempts: 2 });
  });

  test("ends with the signal, and the error tells what came before", async () => {
    const controller = new AbortController();
    const hang = (): Promise<void> => (controller.abort("enough"), new Promise(() => undefined));
    const { run } = meeting([cut], { sleep: hang });
    await expect(run("idempotent", { signal: controller.signal })).rejects.toMatchObject({
      ...{ name: "AbortError", cause: "enough", attempts: 1, executed: "unknown" },
      failures: [{ name: "NetworkError", pause: 100 }],
    });
  });
});

describe("the error of a call that was repeated", () => {
  test("tells what each attempt met", async () => {
    const { run } = meeting([refusal("RequestLimitExceeded.Ip"), unsent, refusal("InvalidParameter")]);
    const error = await run("write").catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      ...{ code: "InvalidParameter", attempts: 3, executed: "no" },
      failures: [
        { name: "ApiError", code: "RequestLimitExceeded.Ip", pause: 500 },
        { name: "NetworkError", pause: 200 },
      ],
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ failures: [{ pause: 500 }, {}] });
  });

  test("is in doubt as soon as one attempt was", async () => {
    await expect(meeting([cut, refusal("InvalidParameter")]).run("idempotent")).rejects.toMatchObject({
      ...{ code: "InvalidParameter", executed: "unknown" },
    });
  });
});

describe("a policy of one's own", () => {
  test("decides on pauses and number, and is told what it needs", async () => {
    const told: unknown[] = [];
    const { run, pauses } = meeting([refusal("RequestLimitExceeded", { "retry-after": "2" }), good], {
      retry: ({ error: { name }, ...failure }) => (told.push({ name, ...failure }), Promise.resolve(5)),
    });
    await run("billing");
    expect(pauses).toEqual([5]);
    expect(told).toEqual([
      { name: "ApiError", action: "Act", effect: "billing", retryClass: "throttled", attempts: 1, retryAfter: 2000 },
    ]);
    await expect(
      meeting([unsent], { retry: ({ attempts }) => (attempts < 6 ? 1 : undefined) }).run("write"),
    ).rejects.toMatchObject({ attempts: 6 });
  });

  test("cannot have a purchase repeated that may have been executed", async () => {
    const { run, sent } = meeting([cut], { retry: () => 1 });
    await expect(run("billing")).rejects.toMatchObject({ attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
