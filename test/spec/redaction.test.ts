import { inspect } from "node:util";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { describe, expect, test } from "vitest";
import type { ActionModel, MemberModel, ServiceModel } from "../../generator/model/model.js";
import { allOutputs } from "../../generator/model/reach.js";
import { logHooks, type Hooks, type HttpRequest, type HttpResponse, type Transport } from "../../templates/runtime/index.js";
import { otelHooks } from "../../templates/runtime/opentelemetry/index.js";
import { realModel } from "./model.js";
import { compile } from "./package.js";
import { wires } from "./wires.js";

const services = (await realModel()).services;
const compiled = await compile(services);

// Signs that URLs, JSON and HTML each write in a way of their own.
const marked = (name: string): string => `MARK "${name}" <&> +/=`;
const isMarked = /MARK/;

/** A value of members in which all that is sensitive is marked, and what else is there has a value of its type. */
function filled(members: readonly MemberModel[], { structures }: ServiceModel, depth = 0): Record<string, unknown> {
  const valueOf = ({ name, sensitive, type }: MemberModel): unknown => {
    if (sensitive) return marked(name);
    if (type.base.kind !== "structure") return type.base.name === "integer" ? 1 : "x";
    const { name: wanted } = type.base;
    return filled(structures.find((each) => each.name === wanted)?.members ?? [], service, depth + 1);
  };
  const service = { structures } as ServiceModel; // all that is asked of it
  return Object.fromEntries(
    members
      .filter(({ type }) => depth < 4 || type.base.kind !== "structure")
      .map((member) => [member.name, member.type.list ? [valueOf(member)] : valueOf(member)]),
  );
}

const isSecret = (service: ServiceModel, action: ActionModel): boolean =>
  isMarked.test(JSON.stringify([filled(action.input, service), filled(allOutputs(action), service)]));

/** What a service may do with a request; the text of an answer is marked only where the definitions say so. */
const fates: Readonly<Record<string, (request: HttpRequest, answer: string) => HttpResponse | Error>> = {
  "an answer with secrets": (_, body) => ({ status: 200, headers: {}, body }),
  "a torn answer": (_, body) => ({ status: 200, headers: {}, body: body.slice(0, -1), incomplete: "cut" }),
  "an echo in a page of a gateway": ({ url, headers, body }) => ({
    ...{ status: 502, headers: { "x-echo": `${url} ${body}`, "set-cookie": "MARK" } },
    body: `<pre>${url} ${decodeURIComponent(url)} ${JSON.stringify(headers)} ${body}</pre>`,
  }),
  "an echo in a refusal": ({ url, headers, body }) => {
    const message = `Bad request: ${url} ${JSON.stringify(headers)} ${body}`;
    const content = { Response: { Error: { Code: "X", Message: message } }, code: 4000, message, error_code: "X" };
    return { status: 400, headers: {}, body: JSON.stringify({ ...content, error_msg: message }) };
  },
  "a broken connection whose error holds the request": (request) =>
    Object.assign(new Error(`failed: ${request.url} ${request.body}`), { request, cause: { request } }),
};

/** Everything that a log could show of a value. */
const shown = (value: unknown): string =>
  [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? String(member) : member)),
    value instanceof Error ? `${String(value)} ${String(value.stack)}` : "",
  ].join("\n");

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");

/** Hooks that keep all they are told, of every stage, a log with bodies and a tracer. */
function witnesses(): { readonly hooks: readonly Hooks[]; readonly seen: () => string } {
  const seen: string[] = [];
  const note = (event: unknown): undefined => void seen.push(shown(event));
  const to = (message: string, details: object): void => void seen.push(message, shown(details));
  const each = { beforeValidate: note, beforeSign: note, beforeSend: note };
  const log = logHooks({ debug: to, info: to, warn: to, error: to }, { bodies: true });
  exporter.reset();
  return {
    hooks: [{ ...each, afterReceive: note, onDeprecated: note, onRetry: note, onEnd: note }, log, otelHooks({ tracer })],
    seen: () =>
      [
        ...seen,
        ...exporter
          .getFinishedSpans()
          .map(({ name, attributes, events, status }) => shown({ name, attributes, events, status })),
      ].join("\n"),
  };
}

const answerOf = ({ protocol }: ServiceModel, data: object): string => {
  if (protocol === "tc3") return JSON.stringify({ Response: { ...data, RequestId: "r" } });
  return JSON.stringify(protocol === "qcloud-v2" ? { code: 0, message: "", ...data } : data);
};

describe.each(services.map((service) => [service.id, service] as const))("no secret of %s shows", (_, service) => {
  const actions = service.actions.filter((action) => isSecret(service, action));
  const ways = Object.entries(wires[service.protocol]?.ways ?? {});
  const cases = ways.flatMap(([name, way]) => Object.keys(fates).map((fate) => [fate, name, way] as const));

  test.each(cases)("in %s (%s)", async (fate, _way, way) => {
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const { hooks, seen } = witnesses();
      const body = answerOf(service, filled(allOutputs(action), service));
      const transport: Transport = (request) => {
        const met = fates[fate]?.(request, body);
        return met instanceof Error || met === undefined ? Promise.reject(met ?? new Error(fate)) : Promise.resolve(met);
      };
      const Client = (await compiled.load(service))[service.client] ?? expect.fail();
      const options = { ...wires[service.protocol]?.options(service), ...way, transport, hooks, retries: 1 };
      const client = new Client({ ...options, random: () => 0, sleep: () => Promise.resolve() });
      const input = filled(action.input, service);
      const call = client[action.method]?.call(client, input, { validate: false }) ?? expect.fail();
      const error: unknown = await call.then(() => undefined, (reason: unknown) => reason);
      const all = `${seen()}\n${error === undefined ? "" : shown(error)}\n${shown(client)}`;
      expect(all).toContain(action.name);
      expect(all.split("\n").filter((line) => isMarked.test(line))).toEqual([]);
      expect(all).not.toMatch(/Signature=(?!\*\*\*)|fakeSecretKey|fixed-token/i);
    }
  });
});
