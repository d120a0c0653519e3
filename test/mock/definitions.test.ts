import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ActionModel, MemberModel, ServiceModel } from "../../generator/model/model.js";
import type { Mock } from "../../templates/mock/index.js";
import type { WaitError } from "../../templates/runtime/index.js";
import { valuesAt } from "../../templates/runtime/value/values.js";
import { realModel } from "../spec/model.js";
import type { AnyClient, AnyModule } from "../spec/package.js";
import { loadSdk } from "./sdk.js";

const services = (await realModel()).services;
const sdk = await loadSdk();

let mock: Mock;
beforeAll(async () => void (mock = await sdk["mock/runtime"].startMockOf(sdk.stateless, { clock: "manual" })));
// What one test deletes is there for the next.
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** A client whose answers have to satisfy the definitions. */
function connect({ subpath, client }: ServiceModel): AnyClient {
  const module = sdk[subpath as keyof typeof sdk] as unknown as AnyModule; // a generated module
  const Client = module[client];
  if (Client === undefined) throw new Error(`${subpath} has no ${client}.`);
  return new Client({ ...mock.options(`stateless/${subpath}`), validateResponse: "throw" });
}

const methodOf = (client: AnyClient, { method }: ActionModel) => {
  const found = client[method];
  if (found === undefined) throw new Error(`The client has no ${method}.`);
  return found.bind(client);
};

/** Inputs that satisfy the definition: of a printed example that is right, else of the members' own examples. */
const inputOf = ({ input, examples }: ActionModel, service: ServiceModel): Readonly<Record<string, unknown>> =>
  examples.find(({ invalid }) => invalid.request === undefined)?.request ?? neededOf(input, service);

const neededOf = (members: readonly MemberModel[], service: ServiceModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    members.filter(({ required }) => required).map((member) => [member.name, sampleOf(member, service)]),
  );

function sampleOf({ example, type, enum: values, sensitive }: MemberModel, service: ServiceModel): unknown {
  const { base } = type;
  const structure = service.structures.find(({ name }) => name === base.name);
  if (structure) return type.list ? [neededOf(structure.members, service)] : neededOf(structure.members, service);
  const text = sensitive ? "Ex4mple-only" : "x";
  const item = example ?? values?.values[0]?.value ?? (base.name === "integer" ? 1 : text);
  return type.list && !Array.isArray(item) ? [item] : item;
}

/**
 * An input whose change a poll can see: nothing changes in a mock without state, so the input asks for what an instance is already.
 */
async function visible(client: AnyClient, action: ActionModel, service: ServiceModel) {
  const input = inputOf(action, service);
  const { action: name, expect: changes = {} } = action.wait ?? {};
  const polling = service.actions.find((each) => each.name === name);
  if (polling === undefined || Object.keys(changes).length === 0) return input;
  const shown = await methodOf(client, polling)({ ...neededOf(polling.input, service), ...inputsOf(polling, input) });
  const asked = Object.entries(changes).map(([output, member]) => [member, valuesAt(shown, output)[0]] as const);
  return { ...input, ...Object.fromEntries(asked.filter(([member]) => member in input)) };
}

/** Those members that another action takes, too. */
const inputsOf = ({ input }: ActionModel, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => input.some((member) => member.name === name)));

const collect = async (rows: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

/** Whether a code says that what was deleted is gone, which has no response then. Rows say so by their absence. */
function endsInCode({ wait }: ActionModel, { actions }: ServiceModel): boolean {
  const poll = actions.find(({ name }) => name === wait?.action)?.poll;
  return (wait?.absent ?? poll?.absent) === "done" && wait?.done?.length === 0 && poll?.status.includes("[]") === false;
}

describe.each(services.map((service) => [service.id, service] as const))("%s", (_, service) => {
  const rowsOf = (wanted: (action: ActionModel) => boolean) =>
    service.actions.filter(wanted).map((action) => [action.name, action] as const);

  test.each(rowsOf(() => true))("%s has a whole answer", async (_name, action) => {
    const answer = await methodOf(connect(service), action)(inputOf(action, service));
    const outputs = action.responses?.["200"] ?? action.output;
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(outputs.map(({ name }) => name)));
  });

  const paged = rowsOf(({ paginate }) => paginate !== undefined);
  if (paged.length > 0)
    test.each(paged)("%s has three rows, of which a page has as many as asked for", async (_name, action) => {
      const { limit, size, offset, page } = action.paginate ?? {};
      const { [offset ?? ""]: _offset, [page ?? ""]: _page, ...input } = inputOf(action, service);
      const first = { ...neededOf(action.input, service), ...input };
      const few = limit ?? size;
      const sized = few === undefined ? first : { ...first, [few]: 1 };
      const rows = await collect(methodOf(connect(service), action)(sized));
      expect(rows).toHaveLength(3);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(3);
    });

  const waiting = rowsOf(({ wait }) => wait !== undefined);
  if (waiting.length > 0)
    test.each(waiting)("the background work of %s ends", async (_name, action) => {
      const client = connect(service);
      const call = methodOf(client, action)(await visible(client, action, service));
      const { rejected } = action.wait ?? {};
      const refused =
        rejected &&
        valuesAt(await call, rejected.status).filter((each) => rejected.failed.some((state) => state === each));
      if (refused === undefined || refused.length === 0) {
        const results = [await call.completed()].flat();
        expect(results.map((result) => result === undefined)).toEqual(results.map(() => endsInCode(action, service)));
        return;
      }
      // The example prints a row that was refused: the wait says so, and goes on for the others.
      const error = await call.completed().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ name: "WaitError", reason: "rejected" });
      await expect((error as WaitError).resume()).resolves.toBeDefined();
    });
});
