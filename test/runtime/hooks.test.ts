import { describe, expect, test } from "vitest";
import {
  ApiError,
  call,
  ValidationError,
  type HookedCall,
  type Hooks,
  type HttpRequest,
  type Transport,
} from "../../templates/runtime/index.js";
import { startLoopback } from "../loopback.js";
import { answer, cut, good, meeting, refusal, unsent } from "./fates.js";
import { answer as dcsAnswer, startDcs } from "./huawei-loopback.js";
import { createClient as createDcs, ShowInstance, user } from "./huawei-service.js";
import { createClient, DescribeInstances, StartupInstance, validators } from "./service.js";

const stages = [
  ...(["beforeValidate", "onDeprecated", "beforeSign", "beforeSend", "afterReceive", "onRetry", "onEnd"] as const),
];

/** Hooks for every stage, which note that they ran and what they were told. */
function noting(seen: [stage: string, event: { readonly [name: string]: unknown }][], as = ""): Hooks {
  const note = (stage: string) => (event: object) => {
    seen.push([as + stage, { ...event }]);
    return undefined;
  };
  return Object.fromEntries(stages.map((stage) => [stage, note(stage)]));
}

const answering =
  (response = good, requests: HttpRequest[] = []): Transport =>
  (request) => {
    requests.push(request);
    return Promise.resolve(response);
  };

describe("the hooks of a call", () => {
  test("run in the order of its stages, those of a stage in the order given", async () => {
    const seen: Parameters<typeof noting>[0] = [];
    const hooks = [noting(seen, "1 "), noting(seen, "2 ")];
    await call(createClient({ hooks, transport: answering() }), DescribeInstances, { Limit: 1 });
    expect(seen.map(([stage]) => stage)).toEqual(
      ["beforeValidate", "beforeSign", "beforeSend", "afterReceive", "onEnd"].flatMap((stage) => [
        `1 ${stage}`,
        `2 ${stage}`,
      ]),
    );
  });

  test("are told what their stage knows, and all the same call", async () => {
    const seen: Parameters<typeof noting>[0] = [];
    const response = answer({ TotalCount: 3 }, { "x-cache": "hit" });
    await call(createClient({ hooks: noting(seen), transport: answering(response) }), DescribeInstances, { Limit: 1 });
    const told = Object.fromEntries(seen);
    expect(told["beforeValidate"]?.["call"]).toEqual({
      ...{ service: "test-redis/2018-04-12", action: "DescribeInstances", effect: "read", region: "ap-guangzhou" },
      ...{ endpoint: "https://redis.tencentcloudapi.com", protocol: "tc3" },
    });
    expect(new Set(seen.map(([, event]) => event["call"])).size).toBe(1);
    expect(told).toMatchObject({
      beforeValidate: { input: { Limit: 1 } },
      beforeSign: { attempt: 1, method: "POST", path: "/", headers: { "content-type": "application/json" } },
      beforeSend: {
        ...{ attempt: 1, method: "POST", url: "https://redis.tencentcloudapi.com/" },
        headers: { authorization: "***", "x-tc-action": "DescribeInstances" },
      },
      afterReceive: {
        ...{ attempt: 1, status: 200, headers: { "x-cache": "hit" } },
        ...{ outcome: "success", code: undefined, requestId: "r", duration: 0 },
      },
      onEnd: {
        ...{ attempts: 1, duration: 0, error: undefined, status: 200, requestId: "r" },
        output: { TotalCount: 3, RequestId: "r" },
      },
    });
  });

  test.each([
    ...["Authorization", "proxy-authorization", "x-session-token", "cookie", "set-cookie", "x-shared-secret"],
    ...["x-credential-id", "x-db-password", "x-signature", "x-api-key"],
  ])("are not shown the header %s, whether it is sent or received, by us or by users", async (name) => {
    const seen: Parameters<typeof noting>[0] = [];
    const transport = answering(answer({}, { [name]: "confidential", "x-cache": "hit" }));
    const adding: Hooks = { beforeSign: () => ({ [name]: "confidential", "x-trace": "shown" }) };
    const headers = { [name]: "confidential" };
    const options = { hooks: [noting(seen), adding], headers, transport };
    await call(createClient(options), DescribeInstances, { Limit: 1 }, { headers });
    const shown = seen.flatMap(([stage, { headers: all }]) => (all ? [[stage, all] as const] : []));
    expect(shown.map(([stage]) => stage)).toEqual(["beforeSign", "beforeSend", "afterReceive"]);
    expect(JSON.stringify(seen)).not.toContain("confidential");
    for (const [, all] of shown) expect(Object.values(all)).toContain("***");
    expect(shown[1]?.[1]).toMatchObject({ "x-trace": "shown" });
    expect(shown[2]?.[1]).toMatchObject({ "x-cache": "hit" });
  });

  test("see each attempt and why it is repeated, and one end", async () => {
    const seen: Parameters<typeof noting>[0] = [];
    const { run } = meeting([unsent, refusal("RequestLimitExceeded"), good], { hooks: noting(seen) });
    await run("write");
    expect(seen.map(([stage, { attempt, attempts }]) => `${stage} ${String(attempt ?? attempts)}`)).toEqual([
      ...["beforeValidate undefined", "beforeSign 1", "beforeSend 1", "onRetry 1"],
      ...["beforeSign 2", "beforeSend 2", "afterReceive 2", "onRetry 2"],
      ...["beforeSign 3", "beforeSend 3", "afterReceive 3", "onEnd 3"],
    ]);
    expect(seen[3]?.[1]).toMatchObject({ error: { name: "NetworkError" }, pause: expect.any(Number) as number });
    expect(seen[6]?.[1]).toMatchObject({ outcome: "refused", code: "RequestLimitExceeded" });
    expect(seen[7]?.[1]).toMatchObject({ error: { name: "ApiError", code: "RequestLimitExceeded" } });
  });

  test("hear how a call failed: by its answer, without one, before anything was sent", async () => {
    const ends: unknown[] = [];
    const hooks: Hooks = { onEnd: (event) => void ends.push({ ...event, call: undefined }) };
    await meeting([refusal("InvalidParameter")], { hooks })
      .run("write")
      .catch(() => undefined);
    await meeting([cut], { hooks })
      .run("write")
      .catch(() => undefined);
    const operation = {
      ...DescribeInstances,
      validators: validators(() => [{ instancePath: "", keyword: "type", argument: "string" }]),
    };
    await call(createClient({ hooks, transport: answering() }), operation, {}).catch(() => undefined);
    expect(ends).toEqual([
      expect.objectContaining({ error: expect.any(ApiError) as Error, status: 200, requestId: "r", attempts: 1 }),
      expect.objectContaining({ error: expect.objectContaining({ name: "NetworkError" }) as Error, attempts: 1 }),
      expect.objectContaining({ error: expect.any(ValidationError) as Error, status: undefined, attempts: 0 }),
    ]);
  });

  test("see every page of a walk and every poll of a task as a call of its own", async () => {
    await using server = await startLoopback(({ action, input }) =>
      action === "DescribeTaskInfo"
        ? { Status: "succeed" }
        : { TaskId: 1, TotalCount: 3, InstanceSet: input["Offset"] === 2 ? [3] : [1, 2] },
    );
    const calls: string[] = [];
    const hooks: Hooks = { onEnd: ({ call: { action } }) => void calls.push(action) };
    const client = createClient({ endpoint: server.url, hooks, sleep: () => Promise.resolve() });
    for await (const row of call(client, DescribeInstances, {})) calls.push(String(row));
    await call(client, StartupInstance, { InstanceId: "crs-1" }).completed();
    expect(calls).toEqual([
      ...["DescribeInstances", "1", "2", "DescribeInstances", "3"],
      ...["StartupInstance", "DescribeTaskInfo"],
    ]);
  });

  test("do not mix up calls that run at the same time, nor see later changes of an input", async () => {
    const inputs = new Map<HookedCall, unknown>();
    const pairs: unknown[] = [];
    const hooks: Hooks = {
      beforeValidate: (event) => void inputs.set(event.call, event.input),
      onEnd: (event) => void pairs.push([inputs.get(event.call), event.output]),
    };
    const transport: Transport = ({ body }) => Promise.resolve(answer({ Echo: JSON.parse(body) as object }));
    const client = createClient({ hooks, transport });
    await Promise.all(
      [1, 2, 3].map((Limit) => {
        const input = { Limit };
        const pending = call(client, DescribeInstances, input);
        input.Limit = 0;
        return pending;
      }),
    );
    expect(pairs).toEqual([1, 2, 3].map((Limit) => [{ Limit }, { Echo: { Limit }, RequestId: "r" }]));
  });
});

describe("headers that a hook returns", () => {
  test("go along with the attempt that they are for", async () => {
    const requests: HttpRequest[] = [];
    const hooks: Hooks[] = [
      { beforeSign: ({ attempt }) => ({ [`X-Attempt-${attempt}`]: "yes", "x-who": "first" }) },
      { beforeSign: () => Promise.resolve({ "X-Who": "second" }) },
    ];
    const fates = [refusal("RequestLimitExceeded"), good];
    const transport: Transport = (request) => {
      requests.push(request);
      return Promise.resolve(fates[requests.length - 1] ?? good);
    };
    await meeting([], { hooks, transport }).run("read");
    expect(requests.map(({ headers }) => Object.keys(headers).filter((name) => name.startsWith("x-attempt")))).toEqual([
      ["x-attempt-1"],
      ["x-attempt-2"],
    ]);
    expect(requests[0]?.headers["x-who"]).toBe("second");
  });

  test("are signed where the protocol signs them, and a token that is refused is still renewed", async () => {
    await using server = await startDcs((_, count) =>
      count === 1 ? dcsAnswer({ error_code: "DCS.1001", error_msg: "no" }, 401) : dcsAnswer({}),
    );
    const hooks: Hooks = { beforeSign: ({ attempt }) => ({ "x-trace": `trace-${attempt}` }) };
    const client = createDcs({ endpoint: server.url, iamEndpoint: server.url, credentials: { user }, hooks });
    await call(client, ShowInstance, { project_id: "p", instance_id: "i" });
    expect(server.dcs.map(({ headers }) => [headers["x-trace"], headers["x-auth-token"]])).toEqual([
      ["trace-1", "token-1"],
      ["trace-2", "token-2"],
    ]);
    await call(createDcs({ endpoint: server.url, hooks }), ShowInstance, { project_id: "p", instance_id: "i" });
    expect(server.dcs.at(-1)).toMatchObject({ signatureHolds: true, headers: { "x-trace": "trace-1" } });
  });

  test.each([{ "x-a": "b\r\nc: d" }, { "x a": "b" }, { "x-a": 5 as unknown as string }])(
    "must be headers: %j",
    async (headers) => {
      const requests: HttpRequest[] = [];
      const client = createClient({ hooks: { beforeSign: () => headers }, transport: answering(good, requests) });
      await expect(call(client, DescribeInstances, {})).rejects.toMatchObject({
        ...{ name: "ConfigError", option: "hooks" },
        message: expect.stringContaining(Object.keys(headers).join()) as string,
      });
      expect(requests).toEqual([]);
    },
  );
});
