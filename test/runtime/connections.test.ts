import { once } from "node:events";
import { Agent } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { getEventListeners } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { platform } from "../../templates/runtime/platform/node.js";
import { exemptions } from "../../templates/runtime/platform/no-proxy.js";
import { agentOptions } from "../../templates/runtime/platform/connections.js";
import { selfSigned } from "../certificate.js";
import { startLoopback } from "../loopback.js";
import { createClient } from "./service.js";

afterEach(() => vi.unstubAllEnvs());

/** A TCP server that does with each connection as it is told. */
async function startRaw(
  each: (socket: Socket) => void,
): Promise<{ port: number; sockets: Set<Socket> } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    each(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // A TCP server has one of these.
  return {
    port,
    sockets,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

const ok = '{"Response":{"RequestId":"r"}}';
const head = (more = "") => `HTTP/1.1 200 OK\r\ncontent-length: ${ok.length}\r\n${more}\r\n`;

test("connections that are idle are closed before load balancers forget them", () => {
  expect(agentOptions({}).timeout).toBeGreaterThanOrEqual(4000);
  expect(agentOptions({}).timeout).toBeLessThanOrEqual(15_000);
});

test("a connection that the service has closed while the program was busy is not used for a write", async () => {
  let closed: Promise<unknown> = Promise.resolve();
  await using server = await startRaw((socket) => {
    socket.once("data", () => {
      socket.end(head() + ok);
      closed = once(socket, "finish");
    });
  });
  for (let time = 0; time < 5; time++) {
    // Each with connections of its own.
    const client = createClient({ endpoint: `http://127.0.0.1:${server.port}`, connection: { maxSockets: 2 } });
    await client.call("X", {}, { effect: "read" });
    // The end of the connection is on its way to the client, whose event loop has not looked since.
    await closed;
    await client.call("X", {}, { effect: "billing" });
  }
});

test.each(["GZIP", "x-gzip", " gzip "])("a response may be compressed as %j says", async (spelling) => {
  const body = gzipSync(ok);
  await using server = await startRaw((socket) => {
    socket.once("data", () => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: ${spelling}\r\ncontent-length: ${body.length}\r\n\r\n`);
      socket.write(body);
    });
  });
  expect(await createClient({ endpoint: `http://127.0.0.1:${server.port}` }).call("X")).toEqual({ RequestId: "r" });
});

test("a compressed response is not unpacked any further than it may be long", async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  await using server = await startRaw((socket) => {
    socket.once("data", () => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
      socket.write(bomb);
    });
  });
  const request = { method: "GET", url: `http://127.0.0.1:${server.port}`, headers: {}, body: "" };
  const response = await platform.transport(request, { maxBytes: 1_000_000, onCancel: () => undefined });
  expect(response).toMatchObject({ status: 200, incomplete: "too large" });
  expect(response.body.length).toBeLessThanOrEqual(1_000_000);
});

test("one signal for many calls at once has one listener, and none when they are done", async () => {
  await using server = await startLoopback(() => ({ RequestId: "r" }));
  const client = createClient({ endpoint: server.url });
  const { signal } = new AbortController();
  const calls = Array.from({ length: 30 }, () => client.call("X", {}, { signal }));
  await Promise.resolve();
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
  await Promise.all(calls);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a call that is given up gives up the way through a proxy that does not respond", async () => {
  let ended: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (ended = resolve));
  await using proxy = await startRaw((socket) => void socket.on("close", () => ended()).resume());
  const client = createClient({
    endpoint: "https://redis.example.com",
    connection: { proxy: `http://127.0.0.1:${proxy.port}` },
  });
  await expect(client.call("X", {}, { timeout: 50 })).rejects.toMatchObject({ name: "TimeoutError", sent: false });
  await gone;
});

test("a server that speaks no TLS is not tried again", async () => {
  let tries = 0;
  await using server = await startRaw((socket) => {
    tries += 1;
    socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  const client = createClient({ endpoint: `https://127.0.0.1:${server.port}`, retry: undefined });
  await expect(client.call("X")).rejects.toMatchObject({ name: "NetworkError", executed: "no", retryable: false });
  expect(tries).toBe(1);
});

describe("option connection", () => {
  test("trusts an authority of its own; a certificate that is not trusted is not tried again", async () => {
    const certificate = selfSigned("localhost");
    let handshakes = 0;
    const server = createSecureServer(certificate, (_, response) => response.end(ok));
    server.on("connection", () => (handshakes += 1));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`; // A TCP server has one of these.
    const error: unknown = await createClient({ endpoint, retry: undefined })
      .call("X")
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "NetworkError", executed: "no", retryable: false, attempts: 1 });
    expect(handshakes).toBe(1);
    const client = createClient({ endpoint, connection: { ca: certificate.cert } });
    expect(await client.call("X")).toEqual({ RequestId: "r" });
    server.close();
    server.closeAllConnections();
  });

  test("limits the connections to a host, or takes an agent", async () => {
    const ports = new Set<number | undefined>();
    await using server = await startLoopback(() => (response) => {
      ports.add(response.socket?.remotePort);
      response.end(ok);
    });
    for (const connection of [{ maxSockets: 1 }, { agent: new Agent({ maxSockets: 1, keepAlive: true }) }]) {
      ports.clear();
      const client = createClient({ endpoint: server.url, connection });
      await Promise.all(Array.from({ length: 5 }, () => client.call("X", {}, { effect: "read" })));
      expect(ports.size).toBe(1);
      if ("agent" in connection) connection.agent.destroy();
    }
  });

  test("goes by no proxy of the environment when it says false, and is refused where there is no choice", async () => {
    vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:1");
    const request = { method: "GET", url: "http://127.0.0.2:1/", headers: {}, body: "" };
    const straight = platform.connect?.({ proxy: false });
    await expect(straight?.(request, { maxBytes: 1, onCancel: () => undefined })).rejects.toThrow(
      /ECONNREFUSED 127\.0\.0\.2/,
    );
    const { connect: _, ...web } = platform;
    expect(() => createClient({ platform: web, connection: { maxSockets: 1 } })).toThrow(
      /Option connection is for Node/,
    );
    expect(() => createClient({ connection: { agent: { maxSockets: 1 } } })).toThrow(
      /connection\.agent must be an Agent/,
    );
  });
});

test("a host with several addresses that refuse has every reason in its error", async () => {
  const refused = (at: string) => new Error(`connect ECONNREFUSED ${at}`);
  const cause = Object.assign(new AggregateError([refused("::1:1"), refused("127.0.0.1:1")]), { code: "ECONNREFUSED" });
  const client = createClient({ transport: () => Promise.reject(cause) });
  await expect(client.call("X")).rejects.toThrow("connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127.0.0.1:1");
});

describe("NO_PROXY", () => {
  test.each([
    ["10.0.0.0/8", "http://10.1.2.3", true],
    ["10.0.0.0/8", "http://11.1.2.3", false],
    ["10.0.0.0/8:8080", "http://10.1.2.3:8080", true],
    ["10.0.0.0/8:8080", "http://10.1.2.3", false],
    ["10.0.0.0/33", "http://10.1.2.3", false],
    ["fd00::/8", "http://[fd12::1]", true],
    ["[fd00::]/8", "http://[fe12::1]", false],
    ["::1", "http://[0:0:0:0:0:0:0:1]", true],
    ["192.0.2.*", "http://192.0.2.77", true],
    ["192.0.2.*", "http://192.0.3.77", false],
    ["*.example.com", "http://a.b.example.com", true],
    ["redis-*.example.com", "http://redis-1.example.com", true],
    ["redis-*.example.com", "http://mysql-1.example.com", false],
    ["*.com.example", "http://xcom.example", false],
    ["*", "http://anything", true],
    ["EXAMPLE.com.", "http://example.com", false],
    ["a.test, b.test", "http://b.test", true],
  ])("%s exempts %s: %s", (list, url, want) => {
    expect(exemptions(list)(new URL(url))).toBe(want);
  });
});
