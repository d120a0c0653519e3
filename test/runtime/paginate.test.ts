import { describe, expect, test } from "vitest";
import { call } from "../../templates/runtime/index.js";
import { startLoopback, type Script } from "../loopback.js";
import { createClient, DescribeInstances, type ListInput, type ListOutput } from "./service.js";

interface Page {
  readonly Limit: unknown;
  readonly Offset: unknown;
}

/** Rows of a walk over a server, and the pages it asked for. */
async function walk(
  script: Script,
  input?: ListInput,
  operation = DescribeInstances,
): Promise<{ rows: number[]; pages: Page[] }> {
  await using server = await startLoopback(script);
  const rows: number[] = [];
  for await (const row of call(createClient({ endpoint: server.url }), operation, input)) rows.push(row);
  return { rows, pages: server.seen.map(({ input: { Limit, Offset } }) => ({ Limit, Offset })) };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** A service that pages as documented, with a cap on the page size that nothing documents. */
const table =
  (size: number, cap = Infinity, standard = 2): Script =>
  ({ input }) => {
    const offset = Number(input["Offset"] ?? 0);
    const limit = Math.min(Number(input["Limit"] ?? standard), cap);
    return { TotalCount: size, InstanceSet: numbers(size).slice(offset, offset + limit) };
  };

describe("pages by offset", () => {
  test.each([0, 1, 2, 3, 4, 5, 9])("yield each of %i rows once", async (size) => {
    expect((await walk(table(size))).rows).toEqual(numbers(size));
    expect((await walk(table(size), { Limit: 3 })).rows).toEqual(numbers(size));
  });

  test("keep the size, and offsets are its multiples", async () => {
    const { pages } = await walk(table(7), { Limit: 3 });
    expect(pages).toEqual([{ Limit: 3 }, { Limit: 3, Offset: 3 }, { Limit: 3, Offset: 6 }]);
  });

  test("start where the caller says", async () => {
    expect((await walk(table(7), { Offset: 4 })).rows).toEqual([4, 5, 6]);
  });

  test("go on by the default size when none is given, and by the real one when it is larger", async () => {
    expect((await walk(table(5))).pages[1]).toEqual({ Limit: 2, Offset: 2 });
    expect((await walk(table(9, Infinity, 4))).rows).toEqual(numbers(9));
    const { defaultLimit: _, ...paginate } = DescribeInstances.paginate as {
      defaultLimit?: number;
    } & typeof DescribeInstances.paginate;
    expect((await walk(table(9, Infinity, 4), {}, { ...DescribeInstances, paginate })).rows).toEqual(numbers(9));
  });

  test("pass on the other inputs", async () => {
    await using server = await startLoopback(table(5));
    for await (const _ of call(createClient({ endpoint: server.url }), DescribeInstances, { SearchKey: "x" }));
    expect(server.seen.every(({ input }) => input["SearchKey"] === "x")).toBe(true);
  });

  test.each([100, 150, 250, 1000, 1001])(
    "survive a service that caps the size without saying so: %i rows",
    async (size) => {
      const { rows, pages } = await walk(table(size, 100), { Limit: 500 });
      expect(rows).toEqual(numbers(size));
      for (const { Limit, Offset = 0 } of pages) expect(Number(Offset) % Number(Limit)).toBe(0);
    },
  );

  test("advance by the size after a page with hidden rows, the first one too", async () => {
    const hidden = new Set([1, 6]);
    const script: Script = ({ input }) => {
      const offset = Number(input["Offset"] ?? 0);
      return {
        TotalCount: 12,
        InstanceSet: numbers(12)
          .slice(offset, offset + 4)
          .filter((row) => !hidden.has(row) && row !== 5),
      };
    };
    expect((await walk(script, { Limit: 4 })).rows).toEqual([0, 2, 3, 4, 7, 8, 9, 10, 11]);
  });

  test("end at an empty page although the total has not been reached", async () => {
    const { rows, pages } = await walk((_, count) => ({ TotalCount: 100, InstanceSet: count === 1 ? [0, 1] : [] }));
    expect(rows).toEqual([0, 1]);
    expect(pages).toHaveLength(2);
  });

  test("take a null or missing list for an empty one", async () => {
    expect((await walk(() => ({ TotalCount: 5, InstanceSet: null }))).rows).toEqual([]);
    expect((await walk(() => ({ TotalCount: 5 }))).rows).toEqual([]);
  });

  test("follow a total that grows or shrinks", async () => {
    const changing =
      (...totals: number[]): Script =>
      ({ input }, count) => {
        const offset = Number(input["Offset"] ?? 0);
        const total = totals[count - 1] ?? totals.at(-1) ?? 0;
        return { TotalCount: total, InstanceSet: numbers(total).slice(offset, offset + 2) };
      };
    expect((await walk(changing(4, 6))).rows).toEqual(numbers(6));
    expect((await walk(changing(6, 4))).rows).toEqual(numbers(4));
  });

  test.each([1, 2, 4, 5])("count from 1 where the vendor does: %i rows", async (size) => {
    const paginate = { ...DescribeInstances.paginate, base: 1 };
    const fromOne: Script = ({ input }) => {
      const start = Number(input["Offset"] ?? 1) - 1;
      return { TotalCount: size, InstanceSet: numbers(size).slice(start, start + 2) };
    };
    const { rows, pages } = await walk(fromOne, {}, { ...DescribeInstances, paginate });
    expect(rows).toEqual(numbers(size));
    expect(pages).toHaveLength(Math.ceil(size / 2));
  });

  test("without a total end at the first empty page", async () => {
    const { total: _, ...paginate } = DescribeInstances.paginate as {
      total?: string;
    } & typeof DescribeInstances.paginate;
    expect((await walk(table(4), {}, { ...DescribeInstances, paginate })).rows).toEqual(numbers(4));
  });

  test("come page by page too, and each loop walks by itself", async () => {
    await using server = await startLoopback(table(3));
    const pending = call(createClient({ endpoint: server.url }), DescribeInstances, {});
    const pages: ListOutput[] = [];
    for await (const page of pending.pages()) pages.push(page);
    for await (const page of pending.pages()) pages.push(page);
    expect(pages.map((page) => page.InstanceSet)).toEqual([[0, 1], [2], [0, 1], [2]]);
    expect(pages[0]).toBe(await pending);
    expect(server.seen).toHaveLength(3);
  });

  test("stop asking when the caller stops looking", async () => {
    await using server = await startLoopback(table(100));
    for await (const row of call(createClient({ endpoint: server.url }), DescribeInstances, {})) if (row === 3) break;
    expect(server.seen).toHaveLength(2);
  });
});
