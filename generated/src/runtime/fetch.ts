import { TransportError, type Exchange, type HttpRequest, type HttpResponse, type Transport } from "./platform.js";
import { type Sent } from "./operation.js";

/** What is handed to `fetch`. `signal` is a real AbortSignal; its type cannot be named without the DOM's library. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly redirect: "manual";
  readonly signal: never;
}

/** What is used of a response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { forEach(each: (value: string, name: string) => void): void };
  readonly body: { getReader(): BodyReader } | null;
}

interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/** Any function that does what `fetch` does; the global one fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchResponse>;

// Where there is fetch there are these; lib ES2022 does not declare them.
declare const AbortController: new () => { readonly signal: object; abort(): void };
declare const TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

/** Codes of a connection that never stood, in Node's words; the request cannot have gone out. */
const unsent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** HTTP by `fetch`. Redirects are not followed: a signature is good for one host. */
export function fetchTransport(fetch: FetchLike): Transport {
  return async (request, exchange) => {
    const controller = new AbortController();
    let sent: Sent = "unknown";
    exchange.onCancel(() => (controller.abort(), sent));
    try {
      const response = await fetch(request.url, initOf(request, controller.signal));
      sent = true;
      return await read(response, exchange);
    } catch (error) {
      throw new TransportError(unsent.test(causeCode(error)) ? false : sent, error);
    }
  };
}

function initOf({ method, headers, body }: HttpRequest, signal: object): FetchInit {
  // fetch takes the host from the URL, and browsers refuse to have it set.
  const { host: _, ...others } = headers;
  // It is an AbortSignal: see FetchInit.
  return { method, headers: others, redirect: "manual", signal: signal as never, ...(body === "" ? {} : { body }) };
}

async function read({ status, headers, body }: FetchResponse, { maxBytes }: Exchange): Promise<HttpResponse> {
  const fields: Record<string, string> = {};
  headers.forEach((value, name) => (fields[name] = value));
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  let size = 0;
  while (reader !== undefined) {
    let chunk: Awaited<ReturnType<BodyReader["read"]>>;
    try {
      chunk = await reader.read();
    } catch {
      return { status, headers: fields, body: text, incomplete: "cut" };
    }
    if (chunk.done) break;
    size += chunk.value?.length ?? 0;
    if (size > maxBytes) {
      // Its end does not matter any more, nor does how it ends.
      void reader.cancel().then(undefined, () => undefined);
      return { status, headers: fields, body: text, incomplete: "too large" };
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return { status, headers: fields, body: text + decoder.decode() };
}

/** The code of an error or of its cause: fetch puts its own words around what happened. */
function causeCode(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}
