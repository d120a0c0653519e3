import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../../templates/mock/index.js";
import type { AnyClient, AnyModule } from "../spec/package.js";
import { realModel } from "../spec/model.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const model = await realModel();

let mock: Mock;
beforeAll(async () => void (mock = await sdk["mock/runtime"].startMockOf(sdk.stateless, { clock: "manual" })));
afterAll(() => mock.close());

describe.each(model.equals.map((equal) => [equal.task, equal] as const))("%s", (_, { sides }) => {
  const steps = sides.flatMap(({ service, steps: calls }) => calls.map((step) => ({ service, ...step })));
  test.each(steps)("$action of $service takes its call and is understood", async ({ service: id, action, input }) => {
    const service = model.services.find((one) => one.id === id);
    const called = service?.actions.find(({ name }) => name === action);
    if (service === undefined || called === undefined) throw new Error(`There is no ${action}.`);
    const Client = (sdk[service.subpath as keyof typeof sdk] as unknown as AnyModule)[service.client]; // a generated module
    if (Client === undefined) throw new Error(`There is no ${service.client}.`);
    const client: AnyClient = new Client({
      ...mock.options(`stateless/${service.subpath}`),
      validateResponse: "throw",
    });
    const call = client[called.method]?.(input);
    // In a mock without state nothing changes, so what waits for a change would not end.
    const ends = called.wait && !called.wait.expect && !called.paginate;
    await expect(ends ? call?.completed() : call).resolves.toBeDefined();
  });
});
