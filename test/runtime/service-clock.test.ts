import { describe, expect, test } from "vitest";
import type { Context } from "../../templates/runtime/call/context.js";
import type { Try } from "../../templates/runtime/call/job.js";
import { ApiError } from "../../templates/runtime/index.js";
import { clockCorrection, retryAfterOf, serverTimeIn } from "../../templates/runtime/retry/service-clock.js";

const seconds = 1_706_406_788;

describe("the service's time in a message", () => {
  test.each([
    ["signature time:20211217T064303Z,server time:20211217T065804Z", Date.UTC(2021, 11, 17, 6, 58, 4)],
    [`A deviation from the Server Time ${seconds}.`, seconds * 1000],
    [`server time${seconds}`, seconds * 1000],
    [`server time = ${seconds}`, seconds * 1000],
    [`server time ==> ${seconds}`, undefined],
    [`server time: ${seconds}0`, undefined],
    ["server time: 170640678", undefined],
    [`time ${seconds}`, undefined],
    ["server time:20211399T065804Z", undefined],
    ["", undefined],
  ])("%j is %j", (message, want) => {
    expect(serverTimeIn(message)).toBe(want);
  });
});

describe("what a Retry-After asks for", () => {
  const now = Date.UTC(2024, 10, 26, 8, 30);

  test.each([
    [undefined, undefined],
    ["0", 0],
    ["7", 7000],
    [" 120 ", 120_000],
    ["1.5 s", undefined],
    ["soon", undefined],
    ["", undefined],
    ["x7", undefined],
    ["7 minutes", undefined],
    [new Date(now + 5000).toUTCString(), 5000],
    [new Date(now - 5000).toUTCString(), 0],
  ])("%j is %j milliseconds", (header, want) => {
    expect(retryAfterOf(header, now)).toBe(want);
  });
});

describe("the clock is corrected", () => {
  const now = seconds * 1000;
  const refusal = (message: string): ApiError =>
    new ApiError(
      {
        ...{ service: "s", action: "a", attempts: 1, code: "Expired", requestId: "r", status: 401 },
        ...{ executed: "no", retryable: false },
      },
      message,
    );

  /** A client's clock that is off by `offset` already, and the attempt that was refused. */
  function correction(
    offset: number,
    options: { readonly signedWith?: number; readonly date?: string; readonly isExpired?: boolean } = {},
  ) {
    const { signedWith = offset, date, isExpired = true } = options;
    const memory = { offset, successes: 0 };
    const context = { channel: { isExpired: () => isExpired }, clock: () => now, memory };
    const correct = clockCorrection(context as unknown as Context); // what it looks at
    const headers: Readonly<Record<string, string>> = date === undefined ? {} : { date };
    const one: Try = { attempts: 1, offset: signedWith, response: { status: 401, headers, body: "" } };
    return { memory, correct: (message = "") => correct(refusal(message), one) };
  }

  const at = (time: number): string => `server time ${time / 1000}`;

  test.each([
    [30_000, true],
    [29_000, false],
    [-30_000, true],
    [-29_000, false],
  ])("where it is off by %d ms: %j", (off, want) => {
    const { memory, correct } = correction(0);
    expect(correct(at(now + off))).toBe(want);
    expect(memory.offset).toBe(want ? off : 0);
  });

  test("by the clock itself, whatever it was corrected by", () => {
    const { memory, correct } = correction(100_000);
    expect(correct(at(now + 40_000))).toBe(true);
    expect(memory.offset).toBe(40_000);
    const close = correction(100_000);
    expect(close.correct(at(now + 110_000))).toBe(false);
    expect(close.memory.offset).toBe(100_000);
  });

  test("by the message before the date, by the date where the message is silent", () => {
    const date = new Date(now + 60_000).toUTCString();
    const both = correction(0, { date });
    expect(both.correct(at(now + 90_000))).toBe(true);
    expect(both.memory.offset).toBe(90_000);
    const one = correction(0, { date });
    expect(one.correct()).toBe(true);
    expect(one.memory.offset).toBe(60_000);
  });

  test("once a call, and not for another refusal or without a time", () => {
    const { correct, memory } = correction(0);
    expect(correct(at(now + 60_000))).toBe(true);
    expect(correct(at(now + 120_000))).toBe(false);
    expect(memory.offset).toBe(60_000);
    expect(correction(0, { isExpired: false }).correct(at(now + 60_000))).toBe(false);
    expect(correction(0).correct()).toBe(false);
    expect(correction(0, { date: "soon" }).correct()).toBe(false);
  });

  test("by nobody else: an attempt that was signed by an older offset is worth another", () => {
    const { correct, memory } = correction(60_000, { signedWith: 0 });
    expect(correct()).toBe(true);
    expect(memory.offset).toBe(60_000);
  });
});
