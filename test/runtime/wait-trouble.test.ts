import { describe, expect, test } from "vitest";
import { call, WaitError, type Operation, type TaskOperation } from "../../templates/runtime/index.js";
import { answer, cut, meeting, page, refusal, type Fate } from "./fates.js";

interface Shown {
  readonly Rows: readonly { readonly Id: string; readonly Status: number; readonly Spec?: string }[];
}

const Show: Operation<object, Shown> = {
  name: "Show",
  effect: "read",
  poll: {
    id: "Id",
    row: "Id",
    status: "Rows[].Status",
    done: [2],
    failed: [-3],
    stuck: [-2],
    stuckAfter: 60,
    gone: ["NoSuchRow"],
    notYet: ["NotReady"],
    settle: true,
  },
};
const Buy: TaskOperation<object, { readonly Id: string }, Shown> = {
  name: "Buy",
  effect: "billing",
  secrets: ["Password"],
  wait: { id: "Id", poll: () => Show },
};
const Change: TaskOperation<{ readonly Id: string; readonly Spec?: string }, object, Shown> = {
  name: "Change",
  effect: "write",
  wait: { id: "Id", poll: () => Show, absent: "failed", expect: { "Rows[].Spec": "Spec" } },
};
const Remove: TaskOperation<{ readonly Id: string }, object, Shown | undefined> = {
  name: "Remove",
  effect: "write",
  wait: { id: "Id", poll: () => Show, done: [], failed: [], absent: "done" },
};

const row = (Status: number, Spec = "small"): Fate => answer({ Rows: [{ Id: "a", Status, Spec }] });
const nothing = answer({ Rows: [] });
const bought = answer({ Id: "a", Password: "hunter2-hunter2" });
const times = (count: number, fate: Fate): Fate[] => Array.from({ length: count }, () => fate);
const failure = (waiting: Promise<unknown>): Promise<unknown> =>
  waiting.then(
    () => "ended",
    (error: unknown) => error,
  );

describe("trouble on the way", () => {
  test.each<[string, Fate]>([
    ["cut connections", cut],
    ["pages of a gateway", page],
    ["faults of the service", refusal("InternalError")],
    ["codes that say not yet", refusal("NotReady")],
    ["an id that is not known yet", refusal("NoSuchRow")],
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
    const late = meeting([answer({}), row(1), row(2), row(2), row(2, "large")]);
    await call(late.client, Change, { Id: "a", Spec: "large" }).completed();
    expect(late.sent).toHaveLength(5);
  });
});

test("only the row with the id counts, on whichever page", async () => {
  const List = {
    name: "List",
    effect: "read",
    poll: { row: "Id", status: "Rows[].Status", done: [2], failed: [-3] },
    paginate: { style: "offset", offset: "Offset", limit: "Limit", items: "Rows", total: "Total", defaultLimit: 1 },
  } as const;
  const Back: TaskOperation<object, { readonly Id: string }, Shown> = { ...Buy, wait: { id: "Id", poll: () => List } };
  const pageOf = (Id: string, Status: number): Fate => answer({ Total: 2, Rows: [{ Id, Status }] });
  const { client, sent } = meeting([bought, pageOf("x", -3), pageOf("a", 1), pageOf("x", 2), pageOf("a", 2)]);
  expect(await call(client, Back, {}).completed()).toMatchObject({ Rows: [{ Id: "a", Status: 2 }] });
  expect(sent).toHaveLength(5);
});

test("rows that were refused fail the wait, and resume() waits for the others", async () => {
  const Batch: TaskOperation<object, object, Shown[]> = {
    name: "Batch",
    effect: "write",
    wait: {
      id: "Results[].Id",
      poll: () => Show,
      rejected: { status: "Results[].State", failed: ["failed"], id: "Results[].Id" },
    },
  };
  const Results = [
    { Id: "a", State: "ok" },
    { Id: "b", State: "failed" },
  ];
  const { client, sent } = meeting([answer({ Results }), row(1), row(2)]);
  const error = await failure(call(client, Batch, {}).completed());
  expect(error).toMatchObject({
    reason: "rejected",
    response: { Results },
    message: expect.stringContaining("nothing was begun for b") as string,
  });
  expect(await (error as WaitError).resume()).toHaveLength(1);
  expect(sent).toHaveLength(3);
});

test("a purchase is waited for from order to instance, by a second id where the first is missing", async () => {
  const Order: Operation<object, object> = {
    name: "Order",
    effect: "read",
    poll: { id: "Orders", list: true, status: "Deals[].Status", done: [4], failed: [5], stuck: [1], stuckAfter: 60 },
  };
  const Purchase: TaskOperation<object, object, Shown[]> = {
    name: "Purchase",
    effect: "billing",
    wait: { id: "DealId", fallback: "DealName", poll: () => Order, then: { id: "Deals[].Ids", poll: () => Show } },
  };
  const placed = answer({ DealId: "", DealName: "d1" });
  const delivered = answer({ Deals: [{ Status: 4, Ids: ["a"] }] });
  const { client } = meeting([placed, answer({ Deals: [{ Status: 2 }] }), delivered, row(1), row(2)]);
  expect(await call(client, Purchase, {}).completed()).toMatchObject([{ Rows: [{ Id: "a", Status: 2 }] }]);
  const unpaid = meeting([placed, answer({ Deals: [{ Status: 1 }] })]);
  expect(await failure(call(unpaid.client, Purchase, {}).completed())).toMatchObject({
    ...{ reason: "stuck", response: { DealName: "d1" }, ids: ["d1"] },
  });
});
