import { describe, expect, expectTypeOf, test } from "vitest";
import { completed } from "../../templates/mock/state/complete.js";
import { execute } from "../../templates/mock/state/execute.js";
import { handlersOf, type Handlers, type Part } from "../../templates/mock/state/handlers.js";
import { Refused } from "../../templates/mock/state/refused.js";
import type { RowOf } from "../../templates/mock/state/table.js";
import type { Operation } from "../../templates/runtime/operation.js";

interface Box {
  Id: string;
  State: 1 | 2 | (number & {});
  Labels: string[];
  Inner?: Box[] | undefined;
}

/** The module of operations of a service. */
interface Operations {
  readonly ListBoxes: Operation<{ readonly Limit?: number | undefined }, { Boxes: Box[]; Total: number }>;
  readonly MoveBox: Operation<{ readonly BoxId: string }, Record<string, never>>;
}

interface Site {
  readonly ids: readonly string[];
}

const define = handlersOf<Operations, Site>();

describe("handlers", () => {
  test("take the input of their action and return a part of its output", () => {
    const { ListBoxes } = define({
      ListBoxes: ({ site, input }) => {
        expectTypeOf(input.Limit).toEqualTypeOf<number | undefined>();
        return { Boxes: site.ids.slice(0, input.Limit).map((Id) => ({ Id, Inner: [{ Id, State: 2 }] })) };
      },
      MoveBox: ({ input }) => {
        expectTypeOf(input).toEqualTypeOf<{ readonly BoxId: string }>();
        return {};
      },
    });
    const definitions = { actions: {}, errors: {} };
    const call = { action: "ListBoxes", input: { Limit: 1 }, site: { ids: ["a", "b"] }, definitions };
    expect(ListBoxes(call).Boxes.map(({ Id }) => Id)).toEqual(["a"]);
  });

  test("do not compile with what the definitions do not have", () => {
    // @ts-expect-error No such action.
    define({ ListCrates: () => ({}) });
    // @ts-expect-error No such output.
    define({ ListBoxes: () => ({ Boxes: [], Count: 1 }) });
    // @ts-expect-error No such member, by way of a function that makes the row.
    define({ ListBoxes: ({ site }) => ({ Boxes: site.ids.map((Id) => ({ ...{ Id }, Size: 1 })) }) });
    // @ts-expect-error No such member of a row in a row.
    define({ ListBoxes: () => ({ Boxes: [{ Id: "a", Inner: [{ Name: "b" }] }] }) });
    // @ts-expect-error An output of another type.
    define({ ListBoxes: () => ({ Total: "1" }) });
    // @ts-expect-error Nobody knows which members it has.
    define({ ListBoxes: (): Readonly<Record<string, unknown>> => ({}) });
    // @ts-expect-error No such input.
    define({ MoveBox: ({ input }) => (input.Box ? {} : {}) });
    expectTypeOf<Part<Box>["State"]>().toEqualTypeOf<Box["State"] | undefined>();
  });

  test("rows have members of a structure, all there and none to be changed in place", () => {
    expectTypeOf<RowOf<Box, "Id" | "Labels">>().toEqualTypeOf<{
      readonly Id: string;
      readonly Labels: readonly string[];
    }>();
    expectTypeOf<RowOf<Box, "Inner">["Inner"]>().not.toBeNullable();
    // @ts-expect-error No such member.
    expectTypeOf<RowOf<Box, "Size">>().toBeObject();
  });
});

describe("a call", () => {
  const definitions = {
    actions: {
      ListBoxes: {
        effect: "read" as const,
        errors: ["NotFound.Shelf"],
        response: { Boxes: [{ Id: "b-1", State: 1, Labels: ["red"] }], Total: 1 },
      },
    },
    errors: {},
  };
  const codes = { missing: ["NotFound.Box", "NotFound.Shelf", "NotFound"] };
  const site: Site = { ids: ["a"] };
  const run = (handlers: Handlers<Site>, action = "ListBoxes") =>
    execute({ handlers, codes, definitions }, { action, input: {} }, site);

  test("gets what its handler returns, and the documented example where that leaves something out", () => {
    const handlers = define({ ListBoxes: () => ({ Boxes: [{ Id: "a" }, { Id: "b", Labels: [] }] }) });
    expect(run(handlers)).toEqual({
      kind: "success",
      data: {
        Boxes: [
          { Id: "a", State: 1, Labels: ["red"] },
          { Id: "b", State: 1, Labels: [] },
        ],
        Total: 1,
      },
    });
  });

  test("is refused by the code that its page lists", () => {
    const refuse = (): never => {
      throw new Refused("missing", "There is no shelf.");
    };
    expect(run(define({ ListBoxes: refuse }))).toEqual({
      ...{ kind: "refusal", code: "NotFound.Shelf", message: "There is no shelf." },
    });
  });

  test("of an action without a handler is left to the definitions", () => {
    expect(run(define({}), "ListBoxes")).toBeUndefined();
    expect(run(define({}), "constructor")).toBeUndefined();
  });

  test("keeps what the example does not have", () => {
    expect(completed({ Row: { Id: "b-1" } }, { Row: { Inner: [] }, More: 1 })).toEqual({
      ...{ Row: { Id: "b-1", Inner: [] }, More: 1 },
    });
  });

  test("never shares the example: a copy of it can be changed", () => {
    const example = { Rows: [{ Id: "b-1" }] };
    const response = completed(example, {});
    expect(response).toEqual(example);
    expect(response["Rows"]).not.toBe(example.Rows);
  });
});
