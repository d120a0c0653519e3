import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers";
import { gzipSync } from "node:zlib";
import type { Delivery } from "./answer.js";
import type { Answer, Raw } from "./wire/wire.js";

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
          deliver(response, delivery ?? { answer: nobody(strangers), fault: undefined, now: Date.now() }, latency),
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

const nobody = (strangers: string): Answer => ({
  status: 404,
  headers: { "content-type": "text/plain" },
  body: `${strangers}\n`,
});

/** Answers, as fast and as whole as the fault lets it. */
function deliver(response: ServerResponse, { answer, fault, now }: Delivery, latency: number): void {
  const wait = latency + (fault?.fault === "latency" ? (fault.milliseconds ?? 1000) : 0);
  const act = (): void => {
    if (fault?.fault === "silence") return;
    if (answer === undefined || fault?.fault === "cut-after") return void response.destroy();
    switch (fault?.fault) {
      case "cut-middle": {
        cut(response, answer, now);
        return;
      }
      case "truncated-json": {
        send(response, { ...answer, body: halfOf(answer.body) }, now);
        return;
      }
      case "gzip": {
        send(response, zipped(answer), now);
        return;
      }
      case "slow": {
        trickle(response, answer, now, fault.milliseconds ?? 50);
        return;
      }
      default: {
        send(response, answer, now);
        return;
      }
    }
  };
  if (wait > 0) setTimeout(act, wait);
  else act();
}

const halfOf = (text: string): string => text.slice(0, Math.ceil(text.length / 2));

interface Packed extends Omit<Answer, "body"> {
  readonly body: string | Buffer;
}

const zipped = (answer: Answer): Packed => ({
  ...answer,
  headers: { ...answer.headers, "content-encoding": "gzip" },
  body: gzipSync(answer.body),
});

function open(response: ServerResponse, { status, headers, body }: Packed, now: number): void {
  const length = status === 204 ? undefined : { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...length, date: new Date(now).toUTCString() });
}

function send(response: ServerResponse, answer: Packed, now: number): void {
  open(response, answer, now);
  response.end(answer.body);
}

/** Promises the whole body and hangs up after half of it. */
function cut(response: ServerResponse, answer: Answer, now: number): void {
  if (answer.body === "") return void response.destroy();
  open(response, answer, now);
  response.write(halfOf(answer.body), () => void response.destroy());
}

/** Sends the body in ten pieces. */
function trickle(response: ServerResponse, answer: Answer, now: number, milliseconds: number): void {
  open(response, answer, now);
  const bytes = Buffer.from(answer.body);
  const size = Math.max(1, Math.ceil(bytes.length / 10));
  const step = (at: number): void => {
    if (at >= bytes.length) return void response.end();
    response.write(bytes.subarray(at, at + size));
    setTimeout(() => step(at + size), milliseconds / 10);
  };
  step(0);
}
