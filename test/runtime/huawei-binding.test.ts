import { describe, expect, test } from "vitest";
import { call, type HttpRequest, type Operation } from "../../templates/runtime/index.js";
import { bindingOf } from "../../templates/runtime/protocols/huawei-rest/binding.js";
import { createClient } from "./huawei-service.js";

/** What goes out. The response has a member: an empty one is no success of an action that nobody defined. */
async function sent(run: (client: ReturnType<typeof createClient>) => PromiseLike<unknown>): Promise<HttpRequest> {
  const requests: HttpRequest[] = [];
  const transport = (request: HttpRequest) => {
    requests.push(request);
    return Promise.resolve({ status: 200, headers: {}, body: '{"id":"x"}' });
  };
  await run(createClient({ transport, projectId: "p" }));
  const [request] = requests;
  if (!request) throw new Error("Nothing was sent.");
  return request;
}

const inQuery = ["GET", "HEAD", "DELETE"] as const;
const inBody = ["POST", "PUT", "PATCH"] as const;

describe("a request that is called by method and path", () => {
  test.each(inQuery)("has no body when it is a %s: its inputs go into the query", async (method) => {
    const { url, body, ...request } = await sent((client) =>
      client.call(`${method} /v2/{project_id}/things`, { limit: 2 }),
    );
    expect(request.method).toBe(method);
    expect(url).toMatch(/\/v2\/p\/things\?limit=2$/);
    expect(body).toBe("");
  });

  test.each(inBody)("has its inputs in the body when it is a %s", async (method) => {
    const { url, body, ...request } = await sent((client) =>
      client.call(`${method} /v2/{project_id}/things`, { limit: 2 }),
    );
    expect(request.method).toBe(method);
    expect(url).toMatch(/\/v2\/p\/things$/);
    expect(body).toBe('{"limit":2}');
  });

  test.each(inBody)("has no body without inputs when it is a %s", async (method) => {
    expect((await sent((client) => client.call(`${method} /v2/x`))).body).toBe("");
  });
});

describe("an operation that says where its inputs go", () => {
  const operation = (method: string, body?: true): Operation<object, object> => ({
    ...{ name: "Do", effect: "read" },
    binding: { method, path: "/v2/x", in: { known: "query" }, ...(body && { body }) },
  });

  test.each(inQuery)("has a new input in the query when it is a %s", async (method) => {
    const request = await sent((client) => call(client, operation(method), { known: 1, later: 2 }));
    expect(request.url).toMatch(/\?known=1&later=2$/);
    expect(request.body).toBe("");
  });

  test.each([...inBody.map((method) => operation(method)), operation("DELETE", true)])(
    "has a new input in the body when it has one: $binding",
    async (given) => {
      const request = await sent((client) => call(client, given, { known: 1, later: 2 }));
      expect(request.url).toMatch(/\?known=1$/);
      expect(request.body).toBe('{"later":2}');
    },
  );
});

test.each(["TRACE /v2/x", "get /v2/x", "GET v2/x", "GET  /v2/x", " GET /v2/x", "DoIt"])("%j is no request", (name) => {
  expect(() => bindingOf({ name, effect: "read" }, {})).toThrow(`There is no request for "${name}"`);
});
