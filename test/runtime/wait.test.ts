import { describe, expect, test } from "vitest";
import { call, WaitError, type Operation, type TaskOperation } from "../../templates/runtime/index.js";
import { refusal, startLoopback, type Content, type Loopback, type Script } from "../loopback.js";
import { createClient, DescribeTaskInfo, now, StartupInstance, type TaskOutput } from "./service.js";

/** A client whose sleep only moves its clock. */
function timeless(server: Loopback): { client: ReturnType<typeof createClient>; pauses: number[] } {
  const pauses: number[] = [];
  let time = now;
  const sleep = (ms: number): Promise<void> => (pauses.push(ms), (time += ms), Promise.resolve());
  return { client: createClient({ endpoint: server.url, clock: () => time, sleep }), pauses };
}

/** Starts task 7, then tells these states, the last one for ever. */
const telling =
  (...states: readonly Content[]): Script =>
  ({ action }, count) =>
    action === "StartupInstance" ? { TaskId: 7 } : (states[count - 2] ?? states.at(-1) ?? {});

describe("completed", () => {
  test("polls the task until it is done, with growing pauses, and reports progress", async () => {
    await using server = await startLoopback(
      telling({ Status: "preparing" }, { Status: "running" }, { Status: "succeed", TaskMessage: "ok" }),
    );
    const { client, pauses } = timeless(server);
    const seen: unknown[] = [];
    const task = call(client, StartupInstance, { InstanceId: "crs-1" });
    const result = await task.completed({
      onProgress: ({ observation, polls, elapsed }) => seen.push([observation.Status, polls, elapsed]),
    });
    expect(result.TaskMessage).toBe("ok");
    expect(pauses).toEqual([1000, 1500, 2250]);
    expect(seen).toEqual([
      ["preparing", 1, 1000],
      ["running", 2, 2500],
      ["succeed", 3, 4750],
    ]);
    expect(server.seen.map(({ action }) => action)).toEqual([
      "StartupInstance",
      "DescribeTaskInfo",
      "DescribeTaskInfo",
      "DescribeTaskInfo",
    ]);
    expect(server.seen[1]?.input).toEqual({ TaskId: 7 });
    expect((await task).TaskId).toBe(7);
  });

  test("fails with what the task said, and the last observation", async () => {
    await using server = await startLoopback(
      telling({ Status: "running" }, { Status: "error", TaskMessage: "disk is full" }),
    );
    const error: unknown = await call(timeless(server).client, StartupInstance, { InstanceId: "crs-1" })
      .completed()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      reason: "failed",
      action: "StartupInstance",
      message: "StartupInstance: task 7 failed: error: disk is full",
      observation: { Status: "error" },
    });
  });

  test("ends after its timeout, by the clock or by the pauses", async () => {
    await using server = await startLoopback(telling({ Status: "running" }));
    const { client, pauses } = timeless(server);
    const waiting = call(client, StartupInstance, { InstanceId: "crs-1" }).completed({ timeout: 3000 });
    await expect(waiting).rejects.toMatchObject({
      name: "WaitError",
      reason: "timeout",
      observation: { Status: "running" },
    });
    expect(pauses).toEqual([1000, 1500, 500]);
    const stopped = createClient({ endpoint: server.url, sleep: () => Promise.resolve() });
    await expect(
      call(stopped, StartupInstance, { InstanceId: "crs-1" }).completed({ timeout: 3000 }),
    ).rejects.toMatchObject({ reason: "timeout" });
  });

  test("ends with the signal, its own or the call's, also in the middle of a pause", async () => {
    await using server = await startLoopback(telling({ Status: "running" }));
    const never = createClient({ endpoint: server.url, sleep: () => new Promise(() => undefined) });
    for (const own of [true, false]) {
      const controller = new AbortController();
      const task = call(never, StartupInstance, { InstanceId: "crs-1" }, own ? {} : { signal: controller.signal });
      await task;
      const waiting = task.completed(own ? { signal: controller.signal } : {});
      await Promise.resolve();
      controller.abort("enough");
      await expect(waiting).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    }
  });

  test("passes on the error of a poll at once", async () => {
    await using server = await startLoopback(telling(refusal("UnauthorizedOperation", "no")));
    await expect(
      call(timeless(server).client, StartupInstance, { InstanceId: "crs-1" }).completed(),
    ).rejects.toMatchObject({ name: "ApiError", action: "DescribeTaskInfo" });
  });

  test("says so when the answer names no task", async () => {
    await using server = await startLoopback(() => ({ TaskId: null }));
    await expect(
      call(timeless(server).client, StartupInstance, { InstanceId: "crs-1" }).completed(),
    ).rejects.toMatchObject({ name: "WaitError", reason: "no task" });
  });

  const Apply: TaskOperation<object, { readonly TaskIds: readonly number[] }, readonly TaskOutput[]> = {
    name: "Apply",
    effect: "write",
    wait: { id: "TaskIds", poll: () => DescribeTaskInfo },
  };

  test("waits for every task of a list, one by one", async () => {
    await using server = await startLoopback(({ action, input }) =>
      action === "Apply" ? { TaskIds: [1, 2] } : { Status: "succeed", TaskMessage: String(input["TaskId"]) },
    );
    const results = await call(timeless(server).client, Apply, {}).completed();
    expect(results.map(({ TaskMessage }) => TaskMessage)).toEqual(["1", "2"]);
  });

  test("waits for every row of a poll that takes a list", async () => {
    interface Rows {
      readonly Rows: readonly { readonly Status: string }[];
    }
    const Poll: Operation<object, Rows> = {
      name: "Poll",
      effect: "read",
      poll: { id: "Ids", list: true, status: "Rows[].Status", done: ["ok"], failed: ["bad"] },
    };
    const operation: TaskOperation<object, { readonly TaskIds: readonly number[] }, Rows> = {
      name: "Apply",
      effect: "write",
      wait: { id: "TaskIds", poll: () => Poll },
    };
    const script =
      (last: string): Script =>
      ({ action }, count) =>
        action === "Apply"
          ? { TaskIds: [1, 2] }
          : { Rows: count === 2 ? null : [{ Status: "ok" }, { Status: count === 3 ? "later" : last }] };
    await using good = await startLoopback(script("ok"));
    expect((await call(timeless(good).client, operation, {}).completed()).Rows).toHaveLength(2);
    expect(good.seen).toHaveLength(4);
    expect(good.seen[1]?.input).toEqual({ Ids: [1, 2] });
    await using bad = await startLoopback(script("bad"));
    await expect(call(timeless(bad).client, operation, {}).completed()).rejects.toMatchObject({ reason: "failed" });
  });
});
