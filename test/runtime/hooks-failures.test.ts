import { describe, expect, test } from "vitest";
import {
  call,
  ConfigError,
  type ClientOptions,
  type Hooks,
  type HttpRequest,
  type Transport,
} from "../../templates/runtime/index.js";
import { good, meeting, unsent } from "./fates.js";
import { createClient, DescribeInstances } from "./service.js";

const answering =
  (response = good, requests: HttpRequest[] = []): Transport =>
  (request) => {
    requests.push(request);
    return Promise.resolve(response);
  };

describe("a hook that fails", () => {
  const broken = new Error("broken");
  const ways: readonly (readonly [string, () => undefined | Promise<undefined>])[] = [
    [
      "throws",
      () => {
        throw broken;
      },
    ],
    ["rejects", () => Promise.reject(broken)],
  ];

  test.each(
    ["beforeValidate", "beforeSign", "beforeSend"].flatMap((stage) => ways.map((way) => [stage, ...way] as const)),
  )("in %s (%s) rejects the call as it is, and nothing is sent", async (stage, _way, fail) => {
    const ends: unknown[] = [];
    const requests: HttpRequest[] = [];
    const hooks: Hooks[] = [{ [stage]: fail }, { onEnd: ({ error }) => void ends.push(error) }];
    const client = createClient({ hooks, transport: answering(good, requests) });
    await expect(call(client, DescribeInstances, {})).rejects.toBe(broken);
    expect(requests).toEqual([]);
    expect(ends).toEqual([broken]);
  });

  test("with one of our own errors is not a reason to try again", async () => {
    const inner = await meeting([unsent], { retry: false })
      .run("read")
      .catch((error: unknown) => error);
    let count = 0;
    const beforeSign = (): Promise<undefined> => ((count += 1), Promise.reject(inner));
    await expect(meeting([good], { hooks: { beforeSign } }).run("read")).rejects.toBe(inner);
    expect(count).toBe(1);
  });

  test.each(["afterReceive", "onRetry", "onEnd"].flatMap((stage) => ways.map((way) => [stage, ...way] as const)))(
    "in %s (%s) is told and the call goes on: a purchase stays one",
    async (stage, _way, fail) => {
      let tell: (warning: Error) => void = () => undefined;
      const told = new Promise<Error>((resolve) => (tell = resolve));
      const later: string[] = [];
      const hooks: Hooks[] = [{ [stage]: fail }, { onEnd: () => void later.push("next") }];
      const { run, sent } = meeting([unsent, good], { hooks, onWarning: tell });
      await expect(run("billing")).resolves.toMatchObject({ RequestId: "r" });
      expect(sent).toHaveLength(2);
      expect(later).toEqual(["next"]);
      await expect(told).resolves.toMatchObject({
        message: expect.stringContaining(`Hook ${stage} failed at Act`) as string,
        cause: broken,
      });
    },
  );
});

describe("hooks that are none", () => {
  test.each<[unknown, RegExp]>([
    ["x", /hooks must be an object of functions/],
    [{ beforSend: () => undefined }, /beforSend is no stage; those are beforeValidate, .*onEnd/],
    [[{}, { onEnd: 5 }], /onEnd must be a function/],
    [[null], /each must be an object/],
  ])("are named: %j", async (hooks, message) => {
    const options = { hooks } as ClientOptions; // what a caller without types may do
    const run = async (): Promise<unknown> =>
      call(createClient({ ...options, transport: answering() }), DescribeInstances, {});
    await expect(run()).rejects.toThrow(ConfigError);
    await expect(run()).rejects.toThrow(message);
  });

  test("may be left out one by one", async () => {
    const client = createClient({ hooks: [{ onEnd: undefined }, {}], transport: answering() });
    await expect(call(client, DescribeInstances, {})).resolves.toEqual({ RequestId: "r" });
  });
});

describe("headers that a hook returns", () => {
  test("may be all that it was shown: what is redacted there is sent as it is", async () => {
    const requests: HttpRequest[] = [];
    const hooks: Hooks = { beforeSign: ({ headers }) => ({ ...headers, "x-trace": "1" }) };
    const client = createClient({ hooks, headers: { "X-Api-Key": "gateway" }, transport: answering(good, requests) });
    await call(client, DescribeInstances, {});
    expect(requests[0]?.headers).toMatchObject({ "x-api-key": "gateway", "x-trace": "1" });
  });

  test("are returned, not written into those that it was shown", async () => {
    const requests: HttpRequest[] = [];
    const write = ({ headers }: { readonly headers: object }): undefined => void Object.assign(headers, { "x-a": "1" });
    const client = createClient({ hooks: { beforeSign: write }, transport: answering(good, requests) });
    await expect(call(client, DescribeInstances, {})).rejects.toThrow("not extensible");
    expect(requests).toEqual([]);
  });
});
