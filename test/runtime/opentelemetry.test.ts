import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { HttpRequest, Transport } from "../../templates/runtime/index.js";
import { otelHooks } from "../../templates/runtime/opentelemetry/index.js";
import { answer, good, meeting, refusal, unsent } from "./fates.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => {
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  // What a W3C propagator writes.
  propagation.setGlobalPropagator({
    inject: (from, carrier, setter) => {
      const { traceId = "", spanId = "" } = trace.getSpanContext(from) ?? {};
      setter.set(carrier, "traceparent", `00-${traceId}-${spanId}-01`);
    },
    extract: (from) => from,
    fields: () => ["traceparent"],
  });
});
afterEach(() => exporter.reset());
afterAll(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

describe("a span", () => {
  test("says in the words of the conventions what was called and what came of it", async () => {
    await meeting([good], { hooks: otelHooks() }).run("read");
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({
      ...{ name: "test-redis/2018-04-12/Act", kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } },
      instrumentationScope: { name: "cachesmith" },
    });
    expect(span?.attributes).toEqual({
      ...{ "rpc.system.name": "tc3", "rpc.method": "test-redis/2018-04-12/Act", "cloud.region": "ap-guangzhou" },
      ...{ "server.address": "redis.tencentcloudapi.com", "server.port": 443 },
      ...{ "http.request.method": "POST", "http.response.status_code": 200, "cachesmith.request_id": "r" },
    });
  });

  test.each([
    ["http://127.0.0.1:8080", "127.0.0.1", 8080],
    ["http://localhost", "localhost", 80],
    ["https://[::1]:8443", "[::1]", 8443],
  ])("names the server of %s", async (endpoint, address, port) => {
    await meeting([good], { endpoint, hooks: otelHooks({ tracer }) }).run("read");
    expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({
      "server.address": address,
      "server.port": port,
    });
  });

  test("has an event for each retry, and the count of them", async () => {
    await meeting([unsent, refusal("RequestLimitExceeded"), good], { hooks: otelHooks() }).run("write");
    const [span] = exporter.getFinishedSpans();
    expect(span?.attributes["http.request.resend_count"]).toBe(2);
    expect(span?.events.map(({ name, attributes }) => [name, attributes?.["error.type"]])).toEqual([
      ["retry", "NetworkError"],
      ["retry", "RequestLimitExceeded"],
    ]);
  });

  test("of a refusal has its code, of any other failure its kind", async () => {
    const hooks = otelHooks();
    await meeting([refusal("InvalidParameter")], { hooks })
      .run("read")
      .catch(() => undefined);
    await meeting([unsent], { hooks, retry: false })
      .run("read")
      .catch(() => undefined);
    const broken = { beforeSign: () => Promise.reject(new TypeError("broken")) };
    await meeting([good], { hooks: [hooks, broken] })
      .run("read")
      .catch(() => undefined);
    expect(
      exporter
        .getFinishedSpans()
        .map(({ attributes, status, events }) => [
          ...[attributes["error.type"], attributes["rpc.status_code"], status.code],
          events.map(({ name }) => name).join(),
        ]),
    ).toEqual([
      ["InvalidParameter", "InvalidParameter", SpanStatusCode.ERROR, "exception"],
      ["NetworkError", undefined, SpanStatusCode.ERROR, "exception"],
      ["TypeError", undefined, SpanStatusCode.ERROR, "exception"],
    ]);
  });

  test("is a child of the one that is active where the call is made, calls at the same time included", async () => {
    const { client } = meeting([], {
      hooks: otelHooks(),
      transport: ({ body }) => Promise.resolve(answer({ Echo: JSON.parse(body) as object })),
    });
    await Promise.all(
      ["a", "b", "c"].map((name) =>
        tracer.startActiveSpan(name, async (parent) => {
          await client.call(`Act${name}`);
          parent.end();
        }),
      ),
    );
    const spans = exporter.getFinishedSpans();
    const idOf = (name: string) => spans.find((span) => span.name === name)?.spanContext().spanId;
    const parents = spans.flatMap(({ name, parentSpanContext }) =>
      name.includes("/") ? [[name.slice(-1), parentSpanContext?.spanId]] : [],
    );
    expect(parents.sort()).toEqual(["a", "b", "c"].map((name) => [name, idOf(name)]));
  });

  test("goes along only when asked", async () => {
    const requests: HttpRequest[] = [];
    const transport: Transport = (request) => (requests.push(request), Promise.resolve(good));
    await meeting([], { transport, hooks: otelHooks() }).run("read");
    await meeting([], { transport, hooks: otelHooks({ propagate: true }) }).run("read");
    const { traceId, spanId } = exporter.getFinishedSpans()[1]?.spanContext() ?? expect.fail();
    expect(requests.map(({ headers }) => headers["traceparent"])).toEqual([undefined, `00-${traceId}-${spanId}-01`]);
  });
});
