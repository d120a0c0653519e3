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
