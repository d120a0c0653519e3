import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers";
import { gzipSync } from "node:zlib";
import type { Delivery } from "./response.js";
import type { WireResponse, Raw } from "./wire/wire.js";

export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Listens on the loopback address. Undefined as a delivery: nobody here is meant. */
export async function listen(
  respond: (raw: Raw) => Promise<Delivery | undefined>,
  { port, latency, strangers }: { readonly port: number; readonly latency: number; readonly strangers: string },
): Promise<Listening> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A caller that hangs up is none of ours to report.
    request.on("error", () => undefined);
    request.on("end", () => {
      respond(rawOf(request, Buffer.concat(chunks))).then(
        (delivery) =>
          deliver(response, delivery ?? { response: nobody(strangers), fault: undefined, now: Date.now() }, latency),
        (error: unknown) =>
          send(response, { status: 500, headers: {}, body: `The mock failed: ${String(error)}` }, Date.now()),
      );
    });
  });
  // A pause between two calls must not cost a connection: real gateways keep them for a minute and more.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: chosen } = server.address() as AddressInfo; // A TCP server has one of these.
  return {
    url: `http://127.0.0.1:${chosen}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rawOf({ method = "", url = "", headers }: IncomingMessage, body: Buffer): Raw {
  const at = url.indexOf("?");
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method,
    body,
    headers: Object.fromEntries(plain),
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? "" : url.slice(at + 1),
  };
}

const nobody = (strangers: string): WireResponse => ({
  status: 404,
  headers: { "content-type": "text/plain" },
  body: `${strangers}\n`,
});

/** Responds, as fast and as whole as the fault lets it. */
function deliver(output: ServerResponse, { response, fault, now }: Delivery, latency: number): void {
  const wait = latency + (fault?.fault === "latency" ? (fault.milliseconds ?? 1000) : 0);
  const act = (): void => {
    if (fault?.fault === "silence") return;
    if (response === undefined || fault?.fault === "cut-after") return void output.destroy();
    switch (fault?.fault) {
      case "cut-middle": {
        cut(output, response, now);
        return;
      }
      case "truncated-json": {
        send(output, { ...response, body: halfOf(response.body) }, now);
        return;
      }
      case "gzip": {
        send(output, zipped(response), now);
        return;
      }
      case "slow": {
        trickle(output, response, now, fault.milliseconds ?? 50);
        return;
      }
      default: {
        send(output, response, now);
        return;
      }
    }
  };
  if (wait > 0) setTimeout(act, wait);
  else act();
}

const halfOf = (text: string): string => text.slice(0, Math.ceil(text.length / 2));

interface Packed extends Omit<WireResponse, "body"> {
  readonly body: string | Buffer;
}

const zipped = (response: WireResponse): Packed => ({
  ...response,
  headers: { ...response.headers, "content-encoding": "gzip" },
  body: gzipSync(response.body),
});

function open(output: ServerResponse, { status, headers, body }: Packed, now: number): void {
  const length = status === 204 ? undefined : { "content-length": String(Buffer.byteLength(body)) };
  output.writeHead(status, { ...headers, ...length, date: new Date(now).toUTCString() });
}

function send(output: ServerResponse, response: Packed, now: number): void {
  open(output, response, now);
  output.end(response.body);
}

/** Promises the whole body and hangs up after half of it. */
function cut(output: ServerResponse, response: WireResponse, now: number): void {
  if (response.body === "") return void output.destroy();
  open(output, response, now);
  output.write(halfOf(response.body), () => void output.destroy());
}

/** Sends the body in ten pieces. */
function trickle(output: ServerResponse, response: WireResponse, now: number, milliseconds: number): void {
  open(output, response, now);
  const bytes = Buffer.from(response.body);
  const size = Math.max(1, Math.ceil(bytes.length / 10));
  const step = (at: number): void => {
    if (at >= bytes.length) return void output.end();
    output.write(bytes.subarray(at, at + size));
    setTimeout(() => step(at + size), milliseconds / 10);
  };
  step(0);
}
