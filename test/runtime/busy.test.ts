import { describe, expect, test } from "vitest";
import type { CallOptions, ClientOptions } from "../../templates/runtime/index.js";
import { good, meeting, refusal } from "./fates.js";
import { now } from "./service.js";

describe("onBusy", () => {
  const busy = refusal("ResourceInUse.InstanceBeenLocked");

  test.each<[string, ClientOptions, CallOptions]>([
    ["of the client", { onBusy: "wait" }, {}],
    ["of the call", {}, { onBusy: "wait" }],
  ])("%s waits with growing pauses, whatever the retries", async (_, options, callOptions) => {
    const { run, pauses } = meeting([busy, busy, busy, busy, busy, good], { ...options, retry: false, retries: 0 });
    await run("billing", callOptions);
    expect(pauses).toEqual([1000, 1500, 2250, 3375, 5062.5]);
  });

  test("never pauses for more than 15 seconds, unless the service asks for it", async () => {
    const { run, pauses } = meeting([...Array<typeof busy>(10).fill(busy), good], { onBusy: "wait" });
    await run("write");
    expect(pauses.slice(-4)).toEqual([11_390.625, 15_000, 15_000, 15_000]);
    const asking = meeting([refusal("ResourceInUse.InstanceBeenLocked", { "retry-after": "40" }), busy, good], {
      onBusy: "wait",
    });
    await asking.run("write");
    expect(asking.pauses).toEqual([40_000, 1500]);
  });

  test("waits for ten minutes by default, and not when the service asks for more than is left", async () => {
    const { run, pauses } = meeting([busy], { onBusy: "wait" });
    await expect(run("write")).rejects.toMatchObject({ code: "ResourceInUse.InstanceBeenLocked" });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(600_000);
    const patient = refusal("ResourceInUse.InstanceBeenLocked", { "retry-after": "5" });
    const within = meeting([patient], { onBusy: "wait", busyTimeout: 7000 });
    await expect(within.run("write")).rejects.toMatchObject({ attempts: 2 });
    expect(within.pauses).toEqual([5000]);
    const exact = meeting([patient, good], { onBusy: "wait", busyTimeout: 5000 });
    await exact.run("write");
    expect(exact.pauses).toEqual([5000]);
  });

  test("gives up after busyTimeout, by the clock or by the pauses", async () => {
    for (const options of [{}, { clock: () => now }]) {
      const { run, pauses } = meeting([busy], { onBusy: "wait", busyTimeout: 4000, ...options });
      await expect(run("write")).rejects.toMatchObject({ name: "ApiError", attempts: 4, executed: "no" });
      expect(pauses).toEqual([1000, 1500, 1500]);
    }
  });

  test("fails by default, and when the call asks for it", async () => {
    await expect(meeting([busy]).run("write")).rejects.toMatchObject({ attempts: 1 });
    const { run } = meeting([busy], { onBusy: "wait" });
    await expect(run("write", { onBusy: "fail" })).rejects.toMatchObject({ attempts: 1 });
  });

  test("ends with the signal", async () => {
    const controller = new AbortController();
    const sleep = (): Promise<void> => (controller.abort("enough"), new Promise(() => undefined));
    const { run } = meeting([busy], { onBusy: "wait", sleep });
    await expect(run("write", { signal: controller.signal })).rejects.toMatchObject({
      ...{ name: "AbortError", executed: "no", cause: "enough" },
    });
  });

  test("leaves other failures to the policy", async () => {
    const { run, pauses } = meeting([busy, refusal("RequestLimitExceeded"), busy, good], { onBusy: "wait" });
    await run("write");
    expect(pauses).toEqual([1000, 1000, 1500]);
  });
});
