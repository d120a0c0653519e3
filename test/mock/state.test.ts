import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClock } from "../../templates/mock/clock.js";
import { createCounter } from "../../templates/mock/state/counter.js";
import { pageAfter, pageAt, pageNumbered } from "../../templates/mock/state/page.js";
import { kindsIn, seal } from "../../templates/mock/state/password.js";
import { perMock, perPlace } from "../../templates/mock/state/places.js";
import { createSchedule } from "../../templates/mock/state/schedule.js";
import { among, contains, equals, sorted } from "../../templates/mock/state/select.js";
import { createTable } from "../../templates/mock/state/table.js";
import type { Setting } from "../../templates/mock/state.js";

interface Row {
  readonly id: string;
  readonly size: number;
}

describe("a table", () => {
  const filled = () => {
    const table = createTable<Row>(({ id }) => id);
    for (const [index, id] of ["b", "a", "c"].entries()) table.put({ id, size: index });
    return table;
  };

  test("keeps rows in the order in which they came, also when they change", () => {
    const table = filled();
    expect(table.change("b", { size: 9 })).toEqual({ id: "b", size: 9 });
    expect(table.rows().map(({ id, size }) => `${id}${size}`)).toEqual(["b9", "a1", "c2"]);
  });

  test("leaves alone what it handed out", () => {
    const table = filled();
    const before = table.get("a");
    table.change("a", { size: 7 });
    expect(before).toEqual({ id: "a", size: 1 });
  });

  test("does not bring back a row that is gone", () => {
    const table = filled();
    expect(table.remove("a")).toEqual({ id: "a", size: 1 });
    expect([table.change("a", { size: 7 }), table.get("a"), table.remove("a")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a page", () => {
  const rows = ["a", "b", "c", "d", "e"];

  test.each([
    [0, 2, ["a", "b"]],
    [4, 2, ["e"]],
    [6, 2, []],
  ])("at %i of %i rows", (offset, limit, expected) => {
    expect(pageAt(rows, offset, limit)).toEqual({ rows: expected, total: 5 });
  });

  test("has numbers that count from 1", () => {
    expect(pageNumbered(rows, 3, 2)).toEqual({ rows: ["e"], total: 5 });
  });

  test("after a marker names the next one while rows follow", () => {
    const page = (marker?: string) => pageAfter(rows, (row) => row, marker, 2);
    expect(page()).toEqual({ rows: ["a", "b"], total: 5, next: "b" });
    expect(page("b")).toEqual({ rows: ["c", "d"], total: 5, next: "d" });
    expect(page("d")).toEqual({ rows: ["e"], total: 5 });
  });
});

describe("filters", () => {
  test("let everything through when they are absent or empty", () => {
    expect([
      among(undefined, 1),
      among([], 1),
      equals(undefined, 1),
      contains(undefined, "x"),
      contains("", "x"),
    ]).toEqual([true, true, true, true, true]);
  });

  test("keep out the rest", () => {
    expect([among([2], 1), equals(2, 1), contains("y", "x")]).toEqual([false, false, false]);
  });

  test("sort either way, and keep the order of equals", () => {
    const rows = [
      { id: "a", size: 1 },
      { id: "b", size: 2 },
      { id: "c", size: 1 },
    ];
    const ids = (direction: "ascending" | "descending") =>
      sorted(rows, ({ size }) => size, direction).map(({ id }) => id);
    expect(ids("ascending")).toEqual(["a", "c", "b"]);
    expect(ids("descending")).toEqual(["b", "a", "c"]);
  });
});

describe("a schedule", () => {
  const start = 1_000_000;
  const opened = () => {
    const clock = createClock("manual", start);
    return { clock, schedule: createSchedule(clock), seen: [] as string[] };
  };

  test("lets nothing happen before its time, and once only", () => {
    const { clock, schedule, seen } = opened();
    schedule.at(start + 10, () => seen.push("due"));
    clock.advance(9);
    schedule.settle();
    expect(seen).toEqual([]);
    clock.advance(1);
    schedule.settle();
    schedule.settle();
    expect(seen).toEqual(["due"]);
  });

  test("goes by time, then by who came first, and each sees its own moment", () => {
    const { clock, schedule, seen } = opened();
    const note = (name: string) => () => seen.push(`${name}@${schedule.now() - start}`);
    schedule.at(start + 20, note("late"));
    schedule.at(start + 10, note("first"));
    schedule.at(start + 10, note("second"));
    clock.advance(60);
    schedule.settle();
    expect(seen).toEqual(["first@10", "second@10", "late@20"]);
    expect(schedule.now()).toBe(start + 60);
  });

  test("lets happen what an event brings about, when that is due too", () => {
    const { clock, schedule, seen } = opened();
    schedule.at(start + 10, () => {
      schedule.settle();
      schedule.at(schedule.now() + 5, () => seen.push(`child@${schedule.now() - start}`));
      schedule.at(schedule.now() + 500, () => seen.push("later"));
    });
    schedule.at(start + 12, () => seen.push("between"));
    clock.advance(60);
    schedule.settle();
    expect(seen).toEqual(["between", "child@15"]);
  });
});

describe("state", () => {
  const setting = (shared: object): Setting => ({
    clock: createClock("manual"),
    id: (prefix) => prefix,
    taskSeconds: 1,
    shared,
    definitions: { actions: {}, errors: {} },
  });

  test("is apart for each account, region and project", () => {
    const stateAt = perPlace((place) => ({ place }));
    const here = { account: "a", region: "r" };
    expect(stateAt(here)).toBe(stateAt({ ...here }));
    const others = [
      { ...here, region: "s" },
      { ...here, account: "b" },
      { ...here, project: "p" },
    ];
    for (const other of others) expect(stateAt(other)).not.toBe(stateAt(here));
  });

  test("is shared by the states of one mock and by no others", () => {
    const stateOf = perMock(() => ({}));
    const shared = {};
    expect(stateOf(setting(shared))).toBe(stateOf(setting(shared)));
    expect(stateOf(setting(shared))).not.toBe(stateOf(setting({})));
  });
});

describe("small things", () => {
  test("a password can be tried and not read", () => {
    const password = seal("sesame-1");
    expect([password.fits("sesame-1"), password.fits("sesame-2"), password.fits("")]).toEqual([true, false, false]);
    expect(JSON.stringify({ password }) + inspect(password, { depth: null, showHidden: true })).not.toContain("sesame");
  });

  test("a password has kinds of characters", () => {
    expect(["", "abc", "abcD", "abcD1", "abcD1!"].map(kindsIn)).toEqual([0, 1, 2, 3, 4]);
  });

  test("a counter begins where it is told", () => {
    const next = createCounter(40);
    expect([next(), next()]).toEqual([40, 41]);
  });
});
