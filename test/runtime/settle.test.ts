import { describe, expect, test } from "vitest";
import { call, type Operation, type TaskOperation } from "../../templates/runtime/index.js";
import { answer, meeting, refusal, type Fate } from "./fates.js";

interface Instance {
  readonly Rows: readonly { readonly Id: string; readonly Status: number }[];
}
interface ShowInput {
  readonly Ids?: readonly string[] | undefined;
  readonly Project?: string | undefined;
}

const Show: TaskOperation<ShowInput, Instance, Instance> = {
  name: "Show",
  effect: "read",
  wait: { id: "Id", poll: () => Show },
  poll: { id: "Id", status: "Rows[].Status", done: [2], failed: [-3], settle: true },
};

const Restart: TaskOperation<{ readonly Id: string; readonly Project?: string }, object, Instance> = {
  name: "Restart",
  effect: "write",
  wait: { id: "Id", poll: () => Show, with: ["Project"] },
};

const at = (...states: readonly number[]): Fate => answer({ Rows: states.map((Status) => ({ Id: "a", Status })) });
const accepted = answer({});

describe("a wait for the state of an instance", () => {
  test.each<[string, readonly Fate[], number]>([
    ["once the old state was left", [at(1), at(2)], 2],
    ["when the old state comes twice, as after a change that was quick", [at(2), at(2)], 2],
    ["when the old state comes first and is then left", [at(2), at(1), at(2)], 3],
    ["not while there is no row", [at(), at(2), at(2)], 3],
  ])("ends %s", async (_, fates, polls) => {
    const { client, sent } = meeting([accepted, ...fates]);
    const { Rows } = await call(client, Restart, { Id: "a" }).completed();
    expect(Rows).toMatchObject([{ Status: 2 }]);
    expect(sent).toHaveLength(1 + polls);
  });

  test("takes the id from the input, and hands on what the poll takes too", async () => {
    const bodies: string[] = [];
    const { client } = meeting([], {
      transport: ({ body }) => {
        bodies.push(body);
        const state = bodies.length === 1 ? { RequestId: "r" } : { Rows: [{ Status: bodies.length }] };
        return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify({ Response: state }) });
      },
    });
    const operation = { ...Restart, wait: { ...Restart.wait, done: [3] } };
    const input = { Id: "a", Project: "p", Other: 1 };
    const task = call(client, operation, input);
    input.Id = "changed later";
    await task.completed();
    expect(bodies.slice(1).map((body) => JSON.parse(body) as unknown)).toEqual([
      { Id: "a", Project: "p" },
      { Id: "a", Project: "p" },
    ]);
  });

  test("fails at once at a state that leads nowhere, with what was seen last", async () => {
    const { client, sent } = meeting([accepted, at(1), at(-3), at(2)]);
    await expect(call(client, Restart, { Id: "a" }).completed()).rejects.toMatchObject({
      ...{ name: "WaitError", reason: "failed", observation: { Rows: [{ Status: -3 }] } },
      message: "Restart: a failed: -3",
    });
    expect(sent).toHaveLength(3);
  });

  test("may end at a state that is a failure elsewhere", async () => {
    const Destroy = { ...Restart, wait: { ...Restart.wait, done: [-2, -3] } };
    const { client } = meeting([accepted, at(2), at(-3)]);
    expect(await call(client, Destroy, { Id: "a" }).completed()).toMatchObject({ Rows: [{ Status: -3 }] });
  });

  test("stops at once when the rights for it are missing, and outlasts a fault", async () => {
    const { client, sent } = meeting([accepted, refusal("UnauthorizedOperation"), at(2)]);
    await expect(call(client, Restart, { Id: "a" }).completed()).rejects.toMatchObject({
      ...{ name: "ApiError", action: "Show", code: "UnauthorizedOperation", attempts: 1 },
    });
    expect(sent).toHaveLength(2);
    const faulty = meeting([accepted, at(1), refusal("InternalError"), at(2)]);
    await call(faulty.client, Restart, { Id: "a" }).completed();
    expect(faulty.pauses).toEqual([1000, 1500, 2250]);
  });
});

describe("ids", () => {
  const Order: TaskOperation<object, object, Instance[]> = {
    name: "Order",
    effect: "billing",
    wait: { id: "instances[].instance_id", poll: () => Show },
  };

  test("of every row that an answer has are waited for, one by one", async () => {
    const bought = answer({ instances: [{ instance_id: "a" }, { instance_id: "b" }] });
    const { client, sent } = meeting([bought, at(1), at(2), at(1), at(2)]);
    expect(await call(client, Order, {}).completed()).toHaveLength(2);
    expect(sent).toHaveLength(5);
  });

  test("that nobody names are said to be missing", async () => {
    await expect(call(meeting([answer({ instances: [] })]).client, Order, {}).completed()).rejects.toMatchObject({
      ...{ name: "WaitError", reason: "no task" },
      message: expect.stringContaining("instances[].instance_id") as string,
    });
  });
});

describe("the polling action's own completed()", () => {
  const ShowJob: TaskOperation<{ readonly JobId: string; readonly Project: string }, object, object> = {
    name: "ShowJob",
    effect: "read",
    wait: { id: "JobId", poll: () => ShowJob },
    poll: { id: "JobId", status: "Status", done: ["ok"], failed: ["bad"] },
  };

  test("ends with its first answer when that tells the end", async () => {
    const { client, sent } = meeting([answer({ Status: "ok" })]);
    await call(client, ShowJob, { JobId: "j", Project: "p" }).completed();
    expect(sent).toHaveLength(1);
    await expect(
      call(meeting([answer({ Status: "bad" })]).client, ShowJob, { JobId: "j", Project: "p" }).completed(),
    ).rejects.toMatchObject({ reason: "failed" });
  });

  test("goes on asking with all its inputs", async () => {
    const asked: unknown[] = [];
    const { client } = meeting([], {
      transport: ({ body }) => {
        asked.push(JSON.parse(body));
        const text = JSON.stringify({ Response: { Status: asked.length < 3 ? "busy" : "ok" } });
        return Promise.resolve({ status: 200, headers: {}, body: text });
      },
    });
    await call(client, ShowJob, { JobId: "j", Project: "p" }).completed();
    expect(asked).toEqual(Array.from({ length: 3 }, () => ({ JobId: "j", Project: "p" })));
  });
});

test("an operation that nothing can be waited for says so in its type", () => {
  const Plain: Operation<object, object> = { name: "Plain", effect: "read" };
  // @ts-expect-error there is no completed()
  expect(call(meeting([accepted]).client, Plain, {}).completed).toBeUndefined();
});
