import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import type { HookedCall, Hooks } from "../hooks/hooks.js";

export interface OtelOptions {
  /** By default the one that the global provider gives. */
  readonly tracer?: Tracer | undefined;
  /** True sends the trace context to the service, in whatever headers the global propagator writes. */
  readonly propagate?: boolean | undefined;
}

/**
 * Hooks that make a client span of each call, in the words of OpenTelemetry's stable conventions for RPC and HTTP. The
 * parent is the span that is active where the call is made. An attempt that is repeated is an event of the span.
 */
export function otelHooks({ tracer = trace.getTracer("cachesmith"), propagate = false }: OtelOptions = {}): Hooks {
  const spans = new WeakMap<HookedCall, Span>();
  return {
    beforeValidate: ({ call }) => {
      const attributes = attributesOf(call);
      spans.set(call, tracer.startSpan(methodOf(call), { kind: SpanKind.CLIENT, attributes }, context.active()));
    },
    beforeSign: ({ call }) => {
      const span = propagate ? spans.get(call) : undefined;
      if (span === undefined) return;
      const headers: Record<string, string> = {};
      propagation.inject(trace.setSpan(context.active(), span), headers);
      return headers;
    },
    beforeSend: ({ call, method }) => {
      spans.get(call)?.setAttribute("http.request.method", method);
    },
    onRetry: ({ call, attempt, error, pause }) => {
      const attributes = { "error.type": typeOf(error), "cachesmith.attempt": attempt, "cachesmith.pause": pause };
      spans.get(call)?.addEvent("retry", attributes);
    },
    onEnd: ({ call, attempts, status, requestId, error }) => {
      const span = spans.get(call);
      if (span === undefined) return;
      if (status !== undefined) span.setAttribute("http.response.status_code", status);
      if (requestId) span.setAttribute("cachesmith.request_id", requestId);
      if (attempts > 1) span.setAttribute("http.request.resend_count", attempts - 1);
      if (error !== undefined) fail(span, error);
      span.end();
    },
  };
}

/** The name of a span, and of what is called. */
const methodOf = ({ service, action }: HookedCall): string => `${service}/${action}`;

function attributesOf(call: HookedCall): Attributes {
  const [, scheme, address = "", port] = /^(\w+):\/\/(.*?)(?::(\d+))?$/.exec(call.endpoint) ?? [];
  return {
    "rpc.system.name": call.protocol,
    "rpc.method": methodOf(call),
    "server.address": address,
    "server.port": Number(port ?? (scheme === "http" ? 80 : 443)),
    ...(call.region === undefined ? {} : { "cloud.region": call.region }),
  };
}

function fail(span: Span, error: unknown): void {
  const type = typeOf(error);
  if (isRefusal(error)) span.setAttribute("rpc.status_code", type);
  span.setAttribute("error.type", type);
  span.recordException(error instanceof Error ? error : String(error));
  span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
}

/** The service's own code where it refused, else the kind of error. */
const typeOf = (error: unknown): string =>
  isRefusal(error) ? String(error.code) : error instanceof Error ? error.name : "_OTHER";

const isRefusal = (error: unknown): error is Error & { readonly code: unknown } =>
  error instanceof Error && error.name === "ApiError" && "code" in error;
