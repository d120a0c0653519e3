import { describe, expect, test } from "vitest";
import type { ActionModel, ExampleModel, ServiceModel } from "../../generator/model/model.js";
import { valuesAt } from "../../templates/runtime/value/values.js";
import type { Answering } from "../loopback.js";
import { realModel } from "./model.js";
import { compile, type AnyClient } from "./package.js";
import { replaceAt } from "./replace.js";
import { wires, type JsonObject, type PlayedProtocol } from "./wires.js";

const services = (await realModel()).services;
const compiled = await compile(services);

// Examples that contradict the definitions are sent too: they are what the vendor shows to work.
const unchecked = { validate: false };

/** A code of the definitions by which a poll hears that there is nothing. */
interface Gone {
  readonly gone: string;
}

const isGoneCode = (answer: JsonObject | Gone): answer is Gone => typeof answer["gone"] === "string";

/** A client on a server that answers with the given pages, one after another, and then the last one again and again. */
async function connect(service: ServiceModel, answers: readonly (JsonObject | Gone)[], way: object = {}) {
  const write = (wire: PlayedProtocol, answer: JsonObject | Gone): Answering => {
    if (!isGoneCode(answer)) return wire.answer(answer);
    if (wire.refusal === undefined) throw new Error(`${service.protocol} cannot refuse.`);
    return wire.refusal({ error_code: answer.gone, error_msg: "It does not exist." }, 404);
  };
  return play(service, (wire) => (count) => write(wire, answers[Math.min(count, answers.length) - 1] ?? {}), way);
}

/** A client on a server that does as the script says. */
async function play(service: ServiceModel, script: (wire: PlayedProtocol) => (count: number) => Answering, way: object) {
  const wire = wires[service.protocol];
  const Client = (await compiled.load(service))[service.client];
  if (wire === undefined || Client === undefined) throw new Error(`${service.id} cannot be called.`);
  const server = await wire.start(script(wire));
  const client = new Client({ endpoint: server.url, sleep: () => Promise.resolve(), ...wire.options(service), ...way });
  return { wire, server, client };
}

const callOf = (client: AnyClient, { method }: ActionModel, { request }: ExampleModel) => {
  const found = client[method];
  if (found === undefined) throw new Error(`The client has no ${method}.`);
  return found.call(client, request, unchecked);
};

/** A documented answer; its schema has been checked. */
const responseOf = (example: ExampleModel | undefined): JsonObject => (example?.response ?? {}) as JsonObject;

/** Bigints as numbers, which examples have. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? Number(member) : member)));

async function collect(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const casesOf = ({ actions }: ServiceModel, wanted: (action: ActionModel) => boolean = () => true) =>
  actions
    .filter(wanted)
    .flatMap((action) => action.examples.map((example) => [action.name, example.title, action, example] as const));

const callable = services.filter(({ protocol }) => protocol in wires);

const waysOf = ({ protocol }: ServiceModel) => Object.entries(wires[protocol]?.ways ?? {});

describe.each(callable.map((service) => [service.id, service] as const))("%s", (_, service) => {
  describe.each(waysOf(service))("with %s", (_way, way) => {
    test.each(casesOf(service))("%s: %s", async (_name, _title, action, example) => {
      const { wire, server, client } = await connect(service, [responseOf(example)], way);
      await using _server = server;
      const data = await callOf(client, action, example);
      expect(plain(data)).toEqual(wire.data(responseOf(example)));
      expect(server.seen).toHaveLength(1);
      expect(server.seen[0]?.signatureHolds).toBe(true);
      expect(server.seen.map(wire.sent)).toEqual([wire.expected(action, example.request)]);
    });

    const refused = service.actions.flatMap((action) =>
      action.failures.map((failure) => [action.name, failure.status, failure.code, action, failure] as const),
    );
    if (refused.length > 0)
      test.each(refused)("%s is refused with %s %s", async (_name, _status, _code, action, failure) => {
        const { status, code, message, response } = failure;
        const refuse = ({ refusal }: PlayedProtocol) => {
          if (refusal === undefined) throw new Error(`${service.protocol} cannot refuse.`);
          return () => refusal(response, status);
        };
        const { server, client } = await play(service, refuse, way);
        await using _server = server;
        const [example] = action.examples;
        if (example === undefined) throw new Error(`${action.name} has no example.`);
        const error: unknown = await callOf(client, action, example).then(() => undefined, (reason: unknown) => reason);
        expect(error).toMatchObject({ name: "ApiError", code, status, requestId: "req-1" });
        const words = error instanceof Error ? error.message : "";
        // A fault inside the service leaves open whether a purchase was made, and the message then says so.
        expect(words.split("; it may have been executed")[0]).toBe(`${action.name}: ${code}: ${message} (request req-1)`);
      });
  });

  const paged = casesOf(service, ({ paginate }) => paginate !== undefined);
  if (paged.length > 0)
    test.each(paged)("%s: %s, row by row", async (_name, _title, action, example) => {
      const { items = "", next } = action.paginate ?? {};
      const documented = responseOf(example);
      const empty = replaceAt(documented, items, []);
      const last = next === undefined ? empty : replaceAt(empty, next, null);
      const { server, client } = await connect(service, [documented, last]);
      await using _server = server;
      const rows = await collect(callOf(client, action, example));
      expect(plain(rows)).toEqual(valuesAt(documented, `${items}[]`));
    });

  const waiting = casesOf(service, ({ wait }) => wait !== undefined);
  if (waiting.length > 0)
    test.each(waiting)("%s: %s, to its end", async (_name, _title, action, example) => {
      const { answers, last, isList } = script(service, action, example);
      const { wire, server, client } = await connect(service, answers);
      await using _server = server;
      const result = await callOf(client, action, example).completed();
      // A list of ids that are polled one by one ends in a list of responses.
      expect(plain(result)).toEqual(isList ? last.map((each) => wire.data(each)) : wire.data(last[0] ?? {}));
      expect(server.seen).toHaveLength(answers.length);
    });
});

/** Where a wait looks for the state, when it is not where others look that poll by the same action. */
const overridden = ({ status, row }: NonNullable<ActionModel["wait"]>) => ({ ...(status && { status }), ...(row && { row }) });

/** A documented response with a row to find, where the vendor shows an empty list. */
function withRow(response: JsonObject, status: string): JsonObject {
  const at = status.lastIndexOf("[].");
  const list = status.slice(0, at);
  return at >= 0 && valuesAt(response, `${list}[]`).length === 0 ? replaceAt(response, list, [{}]) : response;
}

/** What is gone has no row; where there are no rows, a code says so. */
function withoutRows(response: JsonObject, status: string, [code = ""]: readonly string[]): JsonObject | Gone {
  const at = status.lastIndexOf("[].");
  return at < 0 ? { gone: code } : replaceAt(response, status.slice(0, at), []);
}

/** Everything that a wait meets when all goes well: the response, and for each id a poll that tells "?" and one that tells the end. */
function script(service: ServiceModel, action: ActionModel, example: ExampleModel) {
  const accepted = action.wait?.rejected;
  const response = responseOf(example);
  let sources = [accepted ? replaceAt(response, accepted.status, "success") : response];
  const answers: (JsonObject | Gone)[] = [...sources];
  let last: JsonObject[] = [];
  let isList = false;
  for (let step = action.wait; step !== undefined; step = step.then) {
    const { action: polledBy, id: path, fallback = path, expect: expected = {} } = step;
    const polling = service.actions.find(({ name }) => name === polledBy);
    const { status = "", done = [], row, list, absent, gone = [] } = { ...polling?.poll, ...overridden(step) };
    const observed = withRow(responseOf(polling?.examples[0]), status);
    const idsAt = (each: string): unknown[][] => [sources.flatMap((side) => valuesAt(side, each)), valuesAt(example.request, each)];
    const found = [path, fallback].flatMap(idsAt).map((ids) => ids.filter((id) => id !== undefined && id !== null)).find((ids) => ids.length > 0) ?? [];
    isList = list !== true && (path.includes("[]") || found.some(Array.isArray));
    const ids = list === true ? [found.flat()] : found.flat();
    const isGone = (step.absent ?? absent) === "done" && step.done?.length === 0;
    last = [];
    for (const id of isList ? ids : ids.slice(0, 1)) {
      const rows = row === undefined ? observed : replaceAt(observed, status.slice(0, status.lastIndexOf("[].") + 3) + row, id);
      const changed = Object.entries(expected).reduce((value, [output, name]) => {
        const [wanted] = valuesAt(example.request, name);
        return wanted === undefined ? value : replaceAt(value, output, wanted);
      }, rows);
      const ended = isGone ? withoutRows(changed, status, gone) : replaceAt(changed, status, (step.done ?? done)[0]);
      const begun = replaceAt(rows, status, "?");
      answers.push(begun, ended);
      // Of what is gone by a code, the response before it is the last.
      last.push(isGoneCode(ended) ? begun : ended);
    }
    sources = last;
  }
  return { answers, last, isList };
}

test("every action of a service has an example to be called with", () => {
  expect(callable).not.toEqual([]);
  const bare = callable.filter(({ complete }) => complete).flatMap(({ actions }) => actions.filter(({ examples }) => examples.length === 0));
  expect(bare.map(({ name }) => name)).toEqual([]);
  for (const { id, actions } of callable) console.info(`${id}: ${actions.length} actions called`);
});
