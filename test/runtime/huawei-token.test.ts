import { describe, expect, test } from "vitest";
import { call, type ClientOptions } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { answer, issue, refuse, startDcs, type Dcs } from "./huawei-loopback.js";
import { createClient, now, ShowInstance, user } from "./huawei-service.js";

const input = { project_id: "p", instance_id: "i" };
const ok = () => answer({ name: "n" });
const hour = 3_600_000;

const login = (server: Dcs, options: ClientOptions & Options = {}) =>
  createClient({ endpoint: server.url, iamEndpoint: server.url, credentials: { user }, ...options });

describe("the token of a user", () => {
  test("is fetched when first needed, once for all calls, for the project of the region", async () => {
    await using server = await startDcs(ok);
    const client = login(server);
    expect(server.seen).toEqual([]);
    await Promise.all([1, 2, 3].map(() => call(client, ShowInstance, input)));
    await call(client, ShowInstance, input);
    expect(server.iam.map(({ action, input: body }) => [action, body])).toEqual([
      [
        "POST /v3/auth/tokens",
        {
          auth: {
            identity: {
              methods: ["password"],
              password: { user: { name: "ada", password: user.password, domain: { name: "lovelace" } } },
            },
            scope: { project: { name: "cn-north-4" } },
          },
        },
      ],
    ]);
    expect(server.dcs.map(({ headers }) => headers["x-auth-token"])).toEqual(Array(4).fill("token-1"));
    expect(server.iam[0]?.headers).toMatchObject({ "content-type": "application/json" });
  });

  test("is for the project that is named", async () => {
    await using server = await startDcs(ok);
    await call(login(server, { credentials: { user, project: "cn-north-4_team" } }), ShowInstance, {
      instance_id: "i",
    });
    expect(server.iam[0]?.input).toMatchObject({ auth: { scope: { project: { name: "cn-north-4_team" } } } });
    expect(server.iam[1]?.action).toBe("GET /v3/projects?name=cn-north-4_team");
    expect(server.dcs[0]?.path).toBe("/v2/p-cn-north-4_team/instances/i");
  });

  test.each([
    ["24 hours when IAM says nothing", {}, 24],
    ["as long as IAM says", { token: { expires_at: new Date(now + 2 * hour).toISOString() } }, 2],
    ["as long as IAM says, in microseconds", { token: { expires_at: "2024-11-26T13:30:00.000000Z" } }, 5],
  ])("is kept until shortly before its end: %s", async (_, body, hours) => {
    let time = now;
    await using server = await startDcs(ok, {
      token: (__, count) => answer(body, 201, { "x-subject-token": `token-${count}` }),
    });
    const client = login(server, { clock: () => time });
    await call(client, ShowInstance, input);
    time = now + hours * hour - 11 * 60_000;
    await call(client, ShowInstance, input);
    expect(server.iam).toHaveLength(1);
    time += 2 * 60_000;
    await call(client, ShowInstance, input);
    expect(server.iam).toHaveLength(2);
    expect(server.dcs.at(-1)?.headers["x-auth-token"]).toBe("token-2");
  });

  test.each(["DCS.1001", "DCS.1002", "111401001", "111401002"])("is renewed once on %s", async (code) => {
    await using server = await startDcs(({ headers }) =>
      headers["x-auth-token"] === "token-1" ? refuse(code) : answer({ name: "n" }),
    );
    const client = login(server);
    const { data, response } = await call(client, ShowInstance, input).withResponse();
    expect([data, response.attempts, server.iam.length]).toEqual([{ name: "n" }, 2, 2]);
    await call(client, ShowInstance, input);
    expect([server.iam.length, server.dcs.length]).toEqual([2, 3]);
  });

  test("is renewed once a call, then the call fails", async () => {
    await using server = await startDcs(() => refuse("DCS.1002"));
    await expect(call(login(server), ShowInstance, input)).rejects.toMatchObject({ code: "DCS.1002", attempts: 2 });
    expect([server.iam.length, server.dcs.length]).toEqual([2, 2]);
  });

  test.each(["DCS.1003", "DCS.1004", "111401003", "111401004", "DCS.4026"])("is not renewed on %s", async (code) => {
    await using server = await startDcs(() => refuse(code));
    await expect(call(login(server), ShowInstance, input)).rejects.toMatchObject({ code, attempts: 1 });
    expect([server.iam.length, server.dcs.length]).toEqual([1, 1]);
  });

  test("is renewed once for all calls that it failed", async () => {
    const held: (() => void)[] = [];
    await using server = await startDcs(({ headers }) => (response) => {
      if (headers["x-auth-token"] === "token-1") {
        held.push(() => refuse("DCS.1002")(response));
        // The other is refused only when the first has its new token.
        if (held.length === 2) held[0]?.();
      } else answer({})(response);
    });
    const client = login(server);
    const calls = [call(client, ShowInstance, input), call(client, ShowInstance, input)];
    await Promise.race(calls);
    held[1]?.();
    await Promise.all(calls);
    expect(server.iam).toHaveLength(2);
  });

  test("that IAM refuses is not kept, and fails the call with IAM's words but not with the password", async () => {
    await using server = await startDcs(ok, {
      token: (seen, count) =>
        count === 1
          ? answer({ error: { code: 401, message: `Wrong: ${user.password}.`, title: "Unauthorized" } }, 401)
          : issue(seen, count),
    });
    const client = login(server);
    const error: unknown = await call(client, ShowInstance, input).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: "ApiError",
      service: "test-dcs/v2",
      action: "CreateToken",
      code: "401",
      message: "CreateToken: 401: Wrong: ***. (request req-1)",
    });
    await call(client, ShowInstance, input);
    expect(server.iam).toHaveLength(2);
  });

  test("that is not there is an answer that cannot be understood", async () => {
    await using server = await startDcs(ok, { token: () => answer({}, 201) });
    await expect(call(login(server), ShowInstance, input)).rejects.toMatchObject({
      name: "ResponseError",
      action: "CreateToken",
      // It is about the call that needed the token.
      executed: "no",
    });
  });

  test("does not keep a call waiting beyond its timeout, nor its signal", async () => {
    await using server = await startDcs(ok, { token: () => () => undefined });
    const client = login(server);
    await expect(call(client, ShowInstance, input, { timeout: 20 })).rejects.toMatchObject({
      name: "TimeoutError",
      action: "ShowInstance",
      sent: false,
    });
    const signal = AbortSignal.timeout(20);
    await expect(call(client, ShowInstance, input, { signal })).rejects.toMatchObject({
      name: "AbortError",
      sent: false,
    });
  });

  test("shows up in no error", async () => {
    await using server = await startDcs(({ headers }) =>
      answer({ error_code: "X", error_msg: `Bad token: ${String(headers["x-auth-token"])}` }, 403),
    );
    const error = (await call(login(server), ShowInstance, input).catch((reason: unknown) => reason)) as Error; // It is.
    expect(error.message).not.toContain("token-1");
  });
});
