import { expect, test } from "vitest";
import {
  call,
  type CallEvent,
  type WaitError,
  type Operation,
  type TaskOperation,
} from "../../templates/runtime/index.js";
import { answer, meeting, type Fate } from "./fates.js";
import { Show, Buy, Remove, row, bought, failure, type Shown } from "./waited.js";

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

test("a step has its own row and its own state, and the poll its first page", async () => {
  const List = {
    name: "List",
    effect: "read",
    poll: { page: { Limit: 20, Offset: 0 }, row: "Id", status: "Rows[].Status", done: ["up"], failed: ["down"] },
  } as const;
  const Name: TaskOperation<{ readonly Name: string }, object, object> = {
    ...{ name: "Name", effect: "write" },
    wait: { id: "Name", poll: () => List, row: "Name", status: "Rows[].Busy", done: [false], failed: [] },
  };
  const rowOf = (Busy: boolean): Fate =>
    answer({
      Rows: [
        { Id: "a", Name: "other" },
        { Id: "b", Name: "mine", Busy },
      ],
    });
  const polls: unknown[] = [];
  const hooks = {
    beforeValidate: ({ call: { action }, input }: CallEvent) => void (action === "List" && polls.push(input)),
  };
  const { client } = meeting([answer({}), rowOf(true), rowOf(false)], { hooks });
  const ended = await call(client, Name, { Name: "mine" }).completed();
  expect(ended).toMatchObject({ Rows: [{ Id: "a" }, { Id: "b", Busy: false }] });
  expect(polls).toEqual([
    { Limit: 20, Offset: 0 },
    { Limit: 20, Offset: 0 },
  ]);
});

test("a row without a state is there: it ends neither a deletion nor a creation", async () => {
  const stateless = answer({ Rows: [{ Id: "a" }] });
  const leaving = meeting([answer({}), stateless, stateless, answer({ Rows: [] })]);
  expect(await call(leaving.client, Remove, { Id: "a" }).completed()).toMatchObject({ Rows: [] });
  expect(leaving.sent).toHaveLength(4);
  const coming = meeting([bought, stateless, stateless, row(2)]);
  expect(await call(coming.client, Buy, {}).completed()).toMatchObject({ Rows: [{ Status: 2 }] });
});
