import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { WaitModel } from "../../generator/model/model.js";
import type { Mock } from "../../templates/mock/index.js";
import type { AnyClient, AnyModule } from "../spec/package.js";
import { realModel } from "../spec/model.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const model = await realModel();

/** In a mock without state nothing changes, so what waits for a change would not end. */
const looksForChange = ({ expect: change, then }: WaitModel): boolean =>
  change !== undefined || (then !== undefined && looksForChange(then));

let mock: Mock;
beforeAll(async () => void (mock = await sdk["mock/runtime"].startMockOf(sdk.stateless, { clock: "manual" })));
beforeEach(() => mock.reset());
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
    const ends = called.wait && !looksForChange(called.wait) && !called.paginate;
    await expect(call).resolves.toBeDefined();
    // What it comes to, with a deletion nothing, is for the tests of the definitions.
    if (ends) await call?.completed();
  });
});
