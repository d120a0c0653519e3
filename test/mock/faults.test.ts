import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FaultName, MockFault } from "../../templates/mock/index.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const { TencentRedis } = sdk["tencent-redis"];
const { TencentRedis2017 } = sdk["tencent-redis-2017"];
const { HuaweiDcs } = sdk["huawei-dcs"];

const noon = Date.parse("2025-05-13T12:00:00Z");
// Without state: the answers are the definitions', whatever came before.
const start = () =>
  sdk["mock/runtime"].startMockOf<Record<string, object>>(sdk.stateless, { clock: "manual", start: noon });
let mock: Awaited<ReturnType<typeof start>>;
beforeAll(async () => void (mock = await start()));
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** A list of each protocol: one attempt. */
const callers = {
  "stateless/tencent-redis": (options: object) =>
    new TencentRedis({ ...mock.options("stateless/tencent-redis"), ...options }).describeInstances({ Limit: 2 }, once),
  "stateless/tencent-redis-2017": (options: object) =>
    new TencentRedis2017({ ...mock.options("stateless/tencent-redis-2017"), ...options }).call<object>(
      "DescribeRedis",
      { limit: 2, offset: 0 },
      once,
    ),
  "stateless/huawei-dcs": (options: object) =>
    new HuaweiDcs({ ...mock.options("stateless/huawei-dcs"), ...options }).listInstances({ limit: 2 }, once),
};
const once = { retries: 0 };
const services = Object.keys(callers) as (keyof typeof callers)[]; // its keys

const outcomeOf = async (call: Promise<object>): Promise<object> =>
  call.catch((error: unknown) => Object(error) as object);

const refusals: Readonly<Record<keyof typeof callers, readonly [throttled: string, broken: string]>> = {
  "stateless/tencent-redis": ["RequestLimitExceeded", "InternalError"],
  "stateless/tencent-redis-2017": ["4400", "6000"],
  "stateless/huawei-dcs": ["APIGW.0308", "DCS.5000"],
};

/** What a caller sees, whether the service has acted, and what the mock calls it. */
type Row = readonly [MockFault, seen: object, executed: boolean, outcome: "answered" | "refused" | "lost"];

const everywhere: readonly Row[] = [
  [{ fault: "cut-before" }, { name: "NetworkError" }, false, "lost"],
  [{ fault: "cut-after" }, { name: "NetworkError" }, true, "lost"],
  [{ fault: "cut-middle" }, { name: "ResponseError" }, true, "answered"],
  [{ fault: "truncated-json" }, { name: "ResponseError", status: 200 }, true, "answered"],
  [{ fault: "big-integer" }, { name: "ResponseError", executed: "yes" }, true, "answered"],
  [{ fault: "unknown-members" }, { NotKnownYet: { Reason: "new" } }, true, "answered"],
  [{ fault: "gzip" }, {}, true, "answered"],
  [{ fault: "slow", milliseconds: 10 }, {}, true, "answered"],
  [{ fault: "latency", milliseconds: 5 }, {}, true, "answered"],
  [{ fault: "null-lists" }, {}, true, "answered"],
  [{ fault: "unknown-enums" }, {}, true, "answered"],
];

describe.each(services)("%s", (service) => {
  const call = (options: object = {}) => outcomeOf(callers[service](options));

  test.each(everywhere.map((row) => [row[0].fault, ...row] as const))(
    "%s",
    async (_, fault, seen, executed, outcome) => {
      mock.fail(fault);
      expect(await call()).toMatchObject(seen);
      expect(mock.calls).toHaveLength(1);
      expect(mock.calls[0]).toMatchObject({ executed, outcome, fault: fault.fault, attempt: 1 });
      expect((await call()).constructor).toBe(Object);
    },
  );

  test("throttle says what the service says to one request too many", async () => {
    mock.fail({ fault: "throttle", retryAfter: 7 });
    expect(await call()).toMatchObject({ name: "ApiError", code: refusals[service][0], retryable: true });
    expect(mock.calls[0]).toMatchObject({ executed: false, outcome: "refused", code: refusals[service][0] });
  });

  test("json-500 is a fault of the service in its own words", async () => {
    mock.fail({ fault: "json-500", executed: false });
    expect(await call()).toMatchObject({ name: "ApiError", status: 500, code: refusals[service][1] });
    expect(mock.calls[0]).toMatchObject({ executed: false });
  });

  test.each<FaultName>(["html", "status-500"])("%s is no answer of the service", async (fault) => {
    mock.fail({ fault });
    const status = fault === "html" ? 502 : 500;
    expect(await call()).toMatchObject({ status });
    expect(mock.calls[0]).toMatchObject({ executed: true, outcome: "lost" });
    mock.fail({ fault, executed: false, status: 503 });
    expect(await call()).toMatchObject({ status: 503 });
    expect(mock.calls[1]).toMatchObject({ executed: false, outcome: "lost" });
  });

  test("silence never answers", async () => {
    mock.fail({ fault: "silence" });
    expect(await call({ timeout: 50 })).toMatchObject({ name: "TimeoutError" });
    expect(mock.calls[0]).toMatchObject({ executed: true, outcome: "lost" });
  });

  test("error-200 is a refusal with the status of a success", async () => {
    mock.fail({ fault: "error-200" });
    await call();
    expect(mock.calls[0]).toMatchObject({ executed: false, outcome: "refused", code: refusals[service][1] });
  });

  test("clock-skew is an hour, until it is taken back", async () => {
    mock.fail({ fault: "clock-skew" });
    const time = { clock: () => noon };
    await call(time);
    expect(mock.calls[0]).toMatchObject({ executed: false, outcome: "refused", fault: "clock-skew" });
    const ahead = mock.calls.length;
    await call({ clock: () => noon + 3_600_000 });
    expect(mock.calls.slice(ahead)).toMatchObject([{ executed: true, fault: "clock-skew" }]);
    mock.heal();
    const healed = mock.calls.length;
    await call(time);
    expect(mock.calls.slice(healed)).toMatchObject([{ executed: true, fault: undefined }]);
  });
});

describe("the data of an answer", () => {
  const instances = () => callers["stateless/tencent-redis"]({}) as Promise<object>;

  test("has null in place of lists", async () => {
    mock.fail({ fault: "null-lists" });
    expect(await instances()).toMatchObject({ InstanceSet: null, TotalCount: 3 });
  });

  test("has values that no definition knows", async () => {
    mock.fail({ fault: "unknown-enums" });
    expect(await instances()).toMatchObject({ InstanceSet: [{ Status: 987654 }, { Status: 987654 }] });
  });
});

describe("a fault", () => {
  const call = () => outcomeOf(callers["stateless/tencent-redis"]({}));
  const hits = async (count: number): Promise<boolean[]> => {
    for (let at = 0; at < count; at++) await call();
    return mock.calls.map(({ fault }) => fault !== undefined);
  };

  test("hits once, unless it is told how often", async () => {
    mock.fail({ fault: "json-500" });
    expect(await hits(3)).toEqual([true, false, false]);
    mock.reset();
    mock.fail({ fault: "json-500", times: 2 });
    expect(await hits(3)).toEqual([true, true, false]);
  });

  test("waits until so many have passed", async () => {
    mock.fail({ fault: "json-500", after: 2 });
    expect(await hits(4)).toEqual([false, false, true, false]);
  });

  test("hits the same ones for the same seed, where chance decides", async () => {
    mock.fail({ fault: "json-500", probability: 0.5 });
    const first = await hits(20);
    mock.reset();
    mock.fail({ fault: "json-500", probability: 0.5 });
    expect(await hits(20)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test("keeps to its service and action", async () => {
    mock.fail({ fault: "json-500", service: "stateless/huawei-dcs" });
    mock.fail({ fault: "json-500", action: "DescribeTaskInfo" });
    expect(await hits(2)).toEqual([false, false]);
    expect(await outcomeOf(callers["stateless/huawei-dcs"]({}))).toMatchObject({ code: "DCS.5000" });
  });

  test.each<[string, MockFault, string]>([
    ["of no name", { fault: "fire" as FaultName }, 'There is no fault "fire". There are: throttle, '],
    ["for no service", { fault: "html", service: "x" }, 'for service "x", which this mock does not serve. It serves: '],
    ["that cannot choose", { fault: "cut-after", executed: false }, 'The fault cut-after takes no "executed"'],
    [
      "of no chance",
      { fault: "html", probability: 2 },
      "The probability of the fault html must be from 0 to 1, not 2.",
    ],
    ["of no number", { fault: "html", times: -1 }, '"times" of the fault html must be a number from 0.'],
  ])("%s is refused", (_, fault, message) => {
    expect(() => mock.fail(fault)).toThrow(message);
  });
});
