import { describe, expect, test } from "vitest";
import { call, type ClientOptions } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { answer, startDcs, type Dcs } from "./huawei-loopback.js";
import { accessKey, createClient, ListInstances, ShowInstance } from "./huawei-service.js";

const ok = () => answer({ name: "n" });
const at = (server: Dcs, options: ClientOptions & Options = {}) =>
  createClient({ endpoint: server.url, iamEndpoint: server.url, ...options });

describe("the project of a call", () => {
  test("is the input's, then the client's", async () => {
    await using server = await startDcs(ok);
    const client = at(server, { projectId: "p1" });
    await call(client, ShowInstance, { instance_id: "i" });
    await call(client, ShowInstance, { instance_id: "i", project_id: "p2" });
    expect(server.seen.map(({ path, headers }) => [path, headers["x-project-id"]])).toEqual([
      ["/v2/p1/instances/i", "p1"],
      ["/v2/p2/instances/i", "p2"],
    ]);
  });

  test("is else the region's: IAM is asked once, however many calls there are", async () => {
    await using server = await startDcs(ok);
    const client = at(server);
    await Promise.all([call(client, ShowInstance, { instance_id: "i" }), call(client, ListInstances, { limit: 1 })]);
    await call(client, ListInstances);
    expect(server.iam.map(({ action }) => action)).toEqual(["GET /v3/projects?name=cn-north-4"]);
    expect(server.dcs.map(({ path, headers }) => [path, headers["x-project-id"]])).toEqual([
      ["/v2/p-cn-north-4/instances/i", "p-cn-north-4"],
      ["/v2/p-cn-north-4/instances?limit=1", "p-cn-north-4"],
      ["/v2/p-cn-north-4/instances", "p-cn-north-4"],
    ]);
    expect(server.seen.every(({ signatureHolds }) => signatureHolds)).toBe(true);
  });

  test("is not asked for when the path has none", async () => {
    await using server = await startDcs(ok);
    await at(server).call("GET /v2/available-zones");
    expect(server.seen.map(({ action, headers }) => [action, headers["x-project-id"]])).toEqual([
      ["GET /v2/available-zones", undefined],
    ]);
  });

  test("is asked for once for each key that a function gives", async () => {
    await using server = await startDcs(ok);
    let given = 0;
    const client = at(server, { credentials: () => ({ token: `token-${++given}` }) });
    await call(client, ListInstances);
    await call(client, ListInstances);
    expect(server.iam).toHaveLength(1);
  });

  test("that IAM does not know is an error that says what to do, and is asked for again", async () => {
    await using server = await startDcs(ok, {
      projects: (_, count) => answer({ projects: count === 1 ? [] : [{ name: "cn-north-4", id: "p" }] }),
    });
    const client = at(server);
    await expect(call(client, ListInstances)).rejects.toMatchObject({ name: "ConfigError", option: "projectId" });
    await call(client, ListInstances);
    expect(server.dcs.map(({ path }) => path)).toEqual(["/v2/p/instances"]);
  });

  test("cannot be asked for without a region", async () => {
    await using server = await startDcs(ok);
    const client = at(server, { region: undefined });
    await expect(call(client, ListInstances)).rejects.toMatchObject({ name: "ConfigError", option: "projectId" });
    await call(client, ListInstances, { project_id: "p" });
  });

  test("is asked for at the region's IAM", async () => {
    const urls: string[] = [];
    const client = createClient({
      credentials: accessKey,
      transport: ({ url }) => {
        urls.push(url);
        return Promise.resolve({ status: 200, headers: {}, body: '{"projects":[{"name":"cn-north-4","id":"p"}]}' });
      },
    });
    await call(client, ListInstances);
    expect(urls).toEqual([
      "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4",
      "https://dcs.cn-north-4.myhuaweicloud.com/v2/p/instances",
    ]);
  });

  test("of an IAM that answers something else is an answer that cannot be understood", async () => {
    await using server = await startDcs(ok, { projects: () => answer({}) });
    await expect(call(at(server), ListInstances)).rejects.toMatchObject({
      name: "ResponseError",
      action: "ListProjects",
    });
  });
});
