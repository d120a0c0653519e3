import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { call, type Platform, TransportError, type Client, type Transport } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { createClient, DescribeInstances, ResetPassword, validators } from "./service.js";

const secretKey = "SECRETKEY0123456789";
const token = "SECRETTOKEN+/=";
const password = 'SECRET"pass word';
const secrets = [secretKey, token, password, "SECRET"];

/** Everything that a log could show of a value. */
const shown = (value: unknown): string =>
  [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 10, showHidden: true }),
    value instanceof Error ? String(value.stack) : "",
  ].join("\n");

function clientWith(transport: Transport, auth: "tc3" | "hmac-sha1" = "tc3"): Client {
  const platform: Platform = { ...node, transport };
  return createClient({
    platform,
    auth,
    method: auth === "tc3" ? "POST" : "GET",
    credentials: { secretId: "AKID", secretKey, token },
  });
}

const answer = (body: string, status = 200): ReturnType<Transport> => Promise.resolve({ status, headers: {}, body });

describe("secrets do not show", () => {
  const cases: Readonly<Record<string, Transport>> = {
    "when a gateway echoes the request as HTML": ({ headers, url, body }) =>
      answer(`<pre>${JSON.stringify(headers)} ${url} ${decodeURIComponent(url)} ${body}</pre>`, 400),
    "when an error message quotes the input": () =>
      answer(
        JSON.stringify({
          Response: { Error: { Code: "X", Message: `Password ${password} is too weak` }, RequestId: "r" },
        }),
      ),
    "when the transport's error carries the request": (request) =>
      Promise.reject(Object.assign(new Error(`failed: ${request.url}`), { config: request, headers: request.headers })),
    "when the transport's error has a clean message": (request) =>
      Promise.reject(new TransportError("unknown", Object.assign(new Error("failed"), { config: request }))),
    "when the transport's error hides it in its cause": (request) =>
      Promise.reject(new Error("failed", { cause: { request } })),
    "when the transport rejects with a text": (request) => Promise.reject(`no answer to ${JSON.stringify(request)}`),
  };
  test.each(Object.keys(cases).flatMap((name) => [[name, "tc3"] as const, [name, "hmac-sha1"] as const]))(
    "%s (%s)",
    async (name, auth) => {
      const client = clientWith(cases[name] ?? expect.fail(), auth);
      const error: unknown = await call(client, ResetPassword, { Password: password }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Error);
      for (const secret of secrets) expect(shown(error)).not.toContain(secret);
      expect(shown(error)).not.toMatch(/Signature=(?!\*\*\*)/);
    },
  );

  test("in the violations of an input, misspelt members included", async () => {
    const operation = {
      ...ResetPassword,
      validators: validators(() => [
        { instancePath: "/Password", keyword: "minLength", argument: 30 },
        { instancePath: "", keyword: "additionalProperties", argument: "Pasword" },
        { instancePath: "", keyword: "type", argument: "string" },
      ]),
    };
    const input = { Password: password, Pasword: password };
    const error: unknown = await call(createClient(), operation, input).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      violations: [{ path: "Password", given: "***" }, { path: "Pasword", given: "***" }, { path: "" }],
    });
    expect(shown({ message: String(error) })).not.toContain("SECRET");
  });

  test("in an input that is an instance of a class", async () => {
    class Input {
      Password = password;
    }
    const seen: string[] = [];
    const transport: Transport = ({ body }) => answer(`<pre>${body}</pre>`, 502);
    const hooks = { beforeValidate: (event: object) => void seen.push(JSON.stringify(event)) };
    const client = createClient({ transport, hooks });
    const error: unknown = await call(client, ResetPassword, new Input()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ResponseError", status: 502 });
    expect(shown(error) + seen.join()).not.toContain("SECRET");
    expect(seen[0]).toContain('"Password":"***"');
  });

  test("in a client", () => {
    const client = createClient({
      credentials: { secretId: "AKID", secretKey, token },
      headers: { "x-key": "SECRET" },
    });
    expect(shown(client)).not.toContain("SECRET");
    expect(JSON.parse(JSON.stringify(client))).toEqual({
      service: "test-redis/2018-04-12",
      endpoint: "https://redis.tencentcloudapi.com",
      region: "ap-guangzhou",
    });
  });

  test("and a clean cause is kept as it is", async () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", port: 1 });
    const client = clientWith(() => Promise.reject(new TransportError(false, cause)));
    await expect(call(client, DescribeInstances, {})).rejects.toMatchObject({ cause, sent: false });
  });
});
