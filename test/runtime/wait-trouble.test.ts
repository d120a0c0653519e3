import { describe, expect, test } from "vitest";
import { call, type WaitError, type WaitOptions } from "../../templates/runtime/index.js";
import { answer, cut, meeting, page, refusal, type Fate } from "./fates.js";
import { Buy, Change, Remove, Show, row, nothing, bought, times, failure } from "./waited.js";

describe("trouble on the way", () => {
  test.each<[string, Fate]>([
    ["cut connections", cut],
    ["pages of a gateway", page],
    ["faults of the service", refusal("InternalError")],
    ["codes that say not yet", refusal("NotReady")],
    ["an id that is not known yet", refusal("NoSuchRow")],
    ["responses that say nothing of it", answer({ foo: 1 })],
    ["a page that says not found, without a code of the service", refusal("HTTP.404")],
  ])("does not end a wait: %s", async (_, fate) => {
    const { client, sent } = meeting([bought, ...times(8, fate), row(1), row(2)]);
    await call(client, Buy, {}).completed();
    expect(sent).toHaveLength(11);
  });

  test("of too many requests makes the pauses longer, by what the service asks for too", async () => {
    const busy = refusal("RequestLimitExceeded");
    const { client, pauses } = meeting([
      bought,
      busy,
      busy,
      refusal("RequestLimitExceeded", { "retry-after": "20" }),
      row(1),
      row(2),
    ]);
    await call(client, Buy, {}).completed();
    expect(pauses).toEqual([1000, 2000, 4000, 20_000, 15_000]);
  });

  test("that lasts ends with the time of the wait, and the last fault is named", async () => {
    const { client } = meeting([bought, cut]);
    expect(await failure(call(client, Buy, {}).completed({ timeout: 30_000 }))).toMatchObject({
      ...{ name: "WaitError", reason: "timeout", cause: { name: "NetworkError" } },
      message: expect.stringContaining("the last poll failed: Show") as string,
    });
  });

  test("is not spent on the retries of a call, nor cut short by a client without any", async () => {
    const { client, sent } = meeting([bought, ...times(6, cut), row(1), row(2)], { retry: false });
    await call(client, Buy, {}).completed();
    expect(sent).toHaveLength(9);
  });
});

describe("every error of a wait", () => {
  test.each<[string, readonly Fate[], object]>([
    ["of its time", [cut], { name: "WaitError", reason: "timeout" }],
    ["of a missing right", [refusal("UnauthorizedOperation")], { name: "ApiError", code: "UnauthorizedOperation" }],
    ["of a state", [row(1), row(-3)], { name: "WaitError", reason: "failed" }],
    ["of a dead end", [row(-2)], { name: "WaitError", reason: "stuck" }],
  ])("has what was bought and waits on when told to: %s", async (_, fates, expected) => {
    const { client, sent } = meeting([bought, ...fates]);
    const error = await failure(call(client, Buy, {}).completed({ timeout: 100_000 }));
    expect(error).toMatchObject({ ...expected, response: { Id: "a", Password: "***" }, ids: ["a"] });
    expect(JSON.stringify(error)).not.toContain("hunter2");
    const before = sent.length;
    expect(await failure((error as WaitError).resume({ timeout: 2000 }))).toMatchObject({ ids: ["a"] });
    expect(sent.length).toBeGreaterThan(before);
  });

  test("has what was seen last, and resume() sends no second purchase", async () => {
    const fates: Fate[] = [bought, row(1), refusal("UnauthorizedOperation"), row(1), row(2)];
    const { client, sent } = meeting(fates);
    const error = await failure(call(client, Buy, {}).completed());
    expect(error).toMatchObject({ observation: { Rows: [{ Status: 1 }] } });
    expect(await (error as WaitError).resume()).toMatchObject({ Rows: [{ Status: 2 }] });
    expect(sent).toHaveLength(fates.length);
  });

  test("of an abort waits on, too: the signal that ended it does not end the next", async () => {
    for (const own of [true, false]) {
      const { client, sent } = meeting([bought, row(1), row(1), row(2)]);
      const controller = new AbortController();
      const { signal } = controller;
      const onProgress = (): void => controller.abort();
      const aborted = call(client, Buy, {}, own ? {} : { signal }).completed(
        own ? { signal, onProgress } : { onProgress },
      );
      const error = await failure(aborted);
      expect(error).toMatchObject({ name: "AbortError", response: { Id: "a" }, ids: ["a"] });
      expect(await (error as WaitError).resume()).toMatchObject({ Rows: [{ Status: 2 }] });
      expect(sent).toHaveLength(4);
      expect(await failure((error as WaitError).resume({ signal }))).toMatchObject({ name: "AbortError" });
    }
  });

  test.each([{ timeuot: 5 }, { timeout: -1 }, null])("of a wrong option waits on without it: %j", async (options) => {
    const { client, sent } = meeting([bought, row(2)]);
    const error = await failure(call(client, Buy, {}).completed(options as unknown as WaitOptions));
    expect(error).toMatchObject({ name: "ConfigError", response: { Id: "a" }, ids: ["a"] });
    expect(sent).toHaveLength(1);
    expect(await (error as WaitError).resume()).toMatchObject({ Rows: [{ Status: 2 }] });
    expect(await failure((error as WaitError).resume({ intervall: 1 } as WaitOptions))).toMatchObject({
      name: "ConfigError",
      ids: ["a"],
    });
  });

  test("quotes no secret of the starting call, whatever a poll says", async () => {
    const quoting = answer({ Error: { Code: "UnauthorizedOperation", Message: "hunter2-hunter2 is wrong" } });
    const error = await failure(
      call(meeting([bought, quoting]).client, Buy, { Password: "hunter2-hunter2" }).completed(),
    );
    expect(error).toMatchObject({ name: "ApiError", message: expect.stringContaining("*** is wrong") as string });
    expect((error as Error).stack).not.toContain("hunter2-hunter2");
  });

  test("of the starting call is its own", async () => {
    const { client } = meeting([refusal("UnauthorizedOperation")]);
    const error = await failure(call(client, Buy, {}).completed());
    expect(error).toMatchObject({ name: "ApiError", action: "Buy" });
    expect(error).not.toHaveProperty("resume");
  });

  test("of a wait that nobody looks at goes by", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { client } = meeting([bought, refusal("UnauthorizedOperation")]);
    const buying = call(client, Buy, {});
    void buying.completed();
    await buying;
    await failure(buying.completed());
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("absence", () => {
  test("is the end of a deletion, by rows or by code, whatever the state before", async () => {
    for (const end of [nothing, refusal("NoSuchRow")]) {
      const { client, sent } = meeting([answer({}), row(2), row(-3), row(2), end]);
      await call(client, Remove, { Id: "a" }).completed();
      expect(sent).toHaveLength(5);
    }
  });

  test("is not what a response says that has no rows at all", async () => {
    const strange = [answer({ foo: 1 }), answer({})];
    const { client, sent } = meeting([answer({}), ...strange, row(2), ...strange, ...times(20, answer({})), nothing]);
    await call(client, Remove, { Id: "a" }).completed();
    expect(sent).toHaveLength(27);
    const One = { ...Show, poll: { id: "Id", status: "Status", done: [2], failed: [], gone: ["NoSuchRow"] } };
    const RemoveOne: typeof Remove = { ...Remove, wait: { ...Remove.wait, poll: () => One } };
    const one = meeting([answer({}), ...strange, answer({ Status: 2 }), ...strange, refusal("NoSuchRow")]);
    await call(one.client, RemoveOne, { Id: "a" }).completed();
    expect(one.sent).toHaveLength(7);
  });

  test("of what is changed is a failure once it is seen twice", async () => {
    const { client, sent } = meeting([answer({}), nothing]);
    expect(await failure(call(client, Change, { Id: "a" }).completed())).toMatchObject({ reason: "gone" });
    expect(sent).toHaveLength(3);
  });

  test("of what was there already is a failure, and one that lasts too", async () => {
    const vanished = meeting([bought, row(1), nothing]);
    expect(await failure(call(vanished.client, Buy, {}).completed())).toMatchObject({ reason: "gone" });
    expect(vanished.sent).toHaveLength(4);
    const never = meeting([bought, nothing]);
    expect(await failure(call(never.client, Buy, {}).completed())).toMatchObject({ reason: "gone" });
    expect(never.sent.length).toBeLessThan(15);
  });
});

describe("a state that nothing leads out of", () => {
  test("ends the wait once it has lasted, and not before", async () => {
    const { client } = meeting([bought, row(-2), row(-2), row(2)]);
    await call(client, Buy, {}).completed();
    const { client: other, sent } = meeting([bought, row(-2)]);
    const error = await failure(call(other, Buy, {}).completed());
    expect(error).toMatchObject({
      reason: "stuck",
      message: "Buy: a stays at -2, which nothing leads out of by itself",
    });
    expect(sent.length).toBeLessThan(15);
  });

  test("is also a change that does not come", async () => {
    const { client } = meeting([answer({}), row(1), row(2)]);
    expect(await failure(call(client, Change, { Id: "a", Spec: "large" }).completed())).toMatchObject({
      ...{ reason: "stuck", message: "Change: a is at 2 without the change: Rows[].Spec is small, not large" },
    });
    const hidden = meeting([answer({}), answer({ Rows: [{ Id: "a", Status: 2 }] })]);
    expect(await failure(call(hidden.client, Change, { Id: "a", Spec: "large" }).completed())).toMatchObject({
      ...{ reason: "stuck", message: "Change: a is at 2 without the change: Rows[].Spec is missing, not large" },
    });
    const other = { Id: "b", Status: 2, Spec: "small" };
    const among = meeting([answer({}), row(1), answer({ Rows: [other, { Id: "a", Status: 2, Spec: "large" }] })]);
    await call(among.client, Change, { Id: "a", Spec: "large" }).completed();
    expect(among.sent).toHaveLength(3);
    const late = meeting([answer({}), row(1), row(2), row(2), row(2, "large")]);
    await call(late.client, Change, { Id: "a", Spec: "large" }).completed();
    expect(late.sent).toHaveLength(5);
  });
});
