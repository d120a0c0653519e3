import { describe, expect, test } from "vitest";
import { call, type Operation, type PagedOperation } from "../../templates/runtime/index.js";
import { startLoopback, type Content, type Script } from "../loopback.js";
import { createClient } from "./service.js";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

interface RowsOutput {
  readonly RequestId: string;
}
const rowsOf = async (
  operation: PagedOperation<object, RowsOutput, number>,
  script: Script,
  input: object = {},
): Promise<{ rows: number[]; inputs: unknown[] }> => {
  await using server = await startLoopback(script);
  const rows: number[] = [];
  for await (const row of call(createClient({ endpoint: server.url }), operation, input)) rows.push(row);
  return { rows, inputs: server.seen.map((seen) => seen.input) };
};

describe("pages by number", () => {
  const operation: PagedOperation<object, RowsOutput, number> = {
    name: "X",
    effect: "read",
    paginate: {
      style: "page",
      page: "PageNo",
      size: "PageSize",
      items: "Data.Rows",
      total: "Data.Total",
      defaultLimit: 2,
    },
  };
  const pageOf = ({ input }: Parameters<Script>[0]): Content => {
    const page = Number(input["PageNo"] ?? 1);
    const size = Math.min(Number(input["PageSize"] ?? 2), 3);
    return { Total: 7, Rows: numbers(7).slice((page - 1) * size, page * size) };
  };
  const script: Script = (request) => ({ Data: pageOf(request) });

  test("count from 1, with lists inside a structure", async () => {
    expect((await rowsOf(operation, script)).inputs).toEqual([
      {},
      { PageNo: 2, PageSize: 2 },
      { PageNo: 3, PageSize: 2 },
      { PageNo: 4, PageSize: 2 },
    ]);
    expect((await rowsOf(operation, script)).rows).toEqual(numbers(7));
    expect((await rowsOf(operation, script, { PageNo: 3 })).rows).toEqual([4, 5, 6]);
  });

  test("end at a total that comes as a text, and not at a text that is no number", async () => {
    const asText =
      (total: string): Script =>
      (request) => ({ Data: { ...pageOf(request), Total: total } });
    expect((await rowsOf(operation, asText("7"))).inputs).toHaveLength(4);
    // Without a total the walk needs an empty page to know the end.
    expect((await rowsOf(operation, asText("many"))).inputs).toHaveLength(5);
  });

  test("survive a capped size", async () => {
    expect((await rowsOf(operation, script, { PageSize: 50 })).rows).toEqual(numbers(7));
  });
});

describe("pages by marker", () => {
  const operation: PagedOperation<object, RowsOutput, number> = {
    name: "X",
    effect: "read",
    paginate: { style: "marker", marker: "Marker", next: "Next", items: "Rows" },
  };
  const answers: readonly Content[] = [
    { Rows: [1], Next: "a" },
    { Rows: null, Next: "b" },
    { Rows: [2], Next: "b" },
    { Rows: [3], Next: "" },
  ];

  test("go on after empty pages, and end where the marker does not move", async () => {
    expect((await rowsOf(operation, (_, count) => answers[count - 1] ?? {})).rows).toEqual([1, 2]);
  });

  test("end without a marker", async () => {
    expect((await rowsOf(operation, (_, count) => answers[count === 1 ? 0 : 3] ?? {})).inputs).toEqual([
      {},
      { Marker: "a" },
    ]);
  });
});

test("a plain operation has no rows", async () => {
  await using server = await startLoopback(() => ({}));
  const plain: Operation<object, object> = { name: "X", effect: "read" };
  const pending = call(createClient({ endpoint: server.url }), plain);
  expect(Symbol.asyncIterator in pending).toBe(false);
  await pending;
});
