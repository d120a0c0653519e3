import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActionModel, ExampleModel } from "../../generator/model/model.js";
import { loadSdk } from "../mock/sdk.js";
import { realModel } from "../spec/model.js";
import { areHere, loadHuawei, type HuaweiRequest } from "./vendors.js";

const { mock: sdk } = await loadSdk();
const { services } = await realModel();
const names = { "huawei-dcs/v2": "huawei-dcs", "huawei-dcs/v1": "huawei-dcs-v1" } as const;

const credentials = { id: "mock-key-id", secret: " a secret with blanks, 缓存 and é " };
let mock: Awaited<ReturnType<typeof sdk.startMock>>;
beforeAll(async () => {
  mock = await sdk.startMock({ services: Object.values(names), clock: "real", credentials });
});
afterAll(() => mock.close());

/** An example as the vendor's client wants it: members by their place. */
function requestOf({ http, input }: ActionModel, example: ExampleModel, project: string): HuaweiRequest {
  const given: Readonly<Record<string, unknown>> = { ...example.request, project_id: project };
  const of = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      input
        .filter(({ name, in: at = "body" }) => at === place && given[name] !== undefined)
        .map(({ name }) => [name, given[name]]),
    );
  const data = of("body");
  return {
    ...{ method: http?.method ?? "", url: http?.path ?? "", contentType: "application/json" },
    ...{ pathParams: of("path"), queryParams: of("query"), headers: of("header") },
    ...(Object.keys(data).length > 0 && { data }),
  };
}

function clientOf(project: string, secret = credentials.secret) {
  const { BasicCredentials, ClientBuilder } = loadHuawei();
  const key = new BasicCredentials().withAk(credentials.id).withSk(secret).withProjectId(project);
  return new ClientBuilder((client) => ({ client })).withCredential(key).withEndpoint(mock.url).build().client;
}

describe.runIf(areHere)("Huawei Cloud's own client calls the mock", () => {
  test.each(Object.entries(names))(
    "%s: with each documented example, and is refused for state alone",
    async (id, name) => {
      const { projectId } = mock.options(name) as { readonly projectId: string }; // of this vendor
      const client = clientOf(projectId);
      const refusals: string[] = [];
      const actions = services.filter((service) => service.id === id).flatMap((service) => service.actions);
      for (const action of actions)
        for (const example of action.examples) {
          mock.reset();
          const { instance_id } = example.request as { readonly instance_id?: string }; // by its own definition
          if (name === "huawei-dcs" && instance_id !== undefined) mock.seed(name, { instances: [{ instance_id }] });
          try {
            await client.sendRequest(requestOf(action, example, projectId));
          } catch (error) {
            const { errorCode, errorMsg } = error as { readonly errorCode: string; readonly errorMsg: string }; // as it documents
            const kind = example.invalid.request === undefined ? "state" : "invalid";
            refusals.push(`${kind}: ${action.name}: ${example.title}: ${errorCode}: ${errorMsg}`);
          }
        }
      expect(refusals.join("\n")).not.toMatch(/APIGW|authenti|signature/);
      await expect(`${refusals.sort().join("\n")}\n`).toMatchFileSnapshot(
        new URL(`refusals.${name}.txt`, import.meta.url).pathname,
      );
    },
  );

  test("and is refused with another secret", async () => {
    const { projectId } = mock.options("huawei-dcs");
    const request = { method: "GET", url: "/v2/available-zones", contentType: "application/json" };
    const none = { pathParams: {}, queryParams: {}, headers: {} };
    const client = clientOf(String(projectId), credentials.secret.trim());
    await expect(client.sendRequest({ ...request, ...none })).rejects.toMatchObject({ errorCode: "APIGW.0301" });
  });
});
