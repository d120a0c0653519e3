import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../templates/runtime/index.js";
import { compileProgram } from "./program.js";
import { createClient } from "./service.js";

interface Server extends AsyncDisposable {
  readonly url: string;
  readonly sockets: Socket[];
  /** Number of the connection that each request came by. */
  readonly requests: number[];
}

/** A server that never closes a connection of its own accord; the script may do as it likes with a request. */
async function start(script?: (request: IncomingMessage, count: number) => boolean): Promise<Server> {
  const sockets: Socket[] = [];
  const requests: number[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push(sockets.indexOf(request.socket) + 1);
    if (script?.(request, requests.length) === true) return;
    request.resume().on("end", () => response.end('{"Response":{"RequestId":"r"}}'));
  };
  const server = createServer({ keepAliveTimeout: 0 }, answer).on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has one of these.
  return {
    ...{ url: `http://127.0.0.1:${port}`, sockets, requests },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const clientOf = (server: Server, options: ClientOptions = {}) =>
  createClient({ endpoint: server.url, retry: undefined, sleep: () => Promise.resolve(), ...options });

describe("connections", () => {
  test("serve one call after another", async () => {
    await using server = await start();
    const client = clientOf(server);
    for (let count = 0; count < 5; count++) await client.call("X");
    expect(server.requests).toEqual([1, 1, 1, 1, 1]);
  });

  test("of fifty calls at once serve the next fifty", async () => {
    await using server = await start();
    const client = clientOf(server, { rateLimit: false });
    for (let round = 0; round < 2; round++) await Promise.all(Array.from({ length: 50 }, () => client.call("X")));
    expect(server.requests).toHaveLength(100);
    expect(server.sockets.length).toBeLessThanOrEqual(50);
  });

  test("are shared by the clients of a process", async () => {
    await using server = await start();
    await clientOf(server).call("X");
    await clientOf(server).call("X");
    expect(server.sockets).toHaveLength(1);
  });

  test("that are idle keep no process alive", async () => {
    await using server = await start();
    using program = await compileProgram(`
      import { Client } from "runtime/index.js";
      import { tc3 } from "runtime/protocols/tc3/index.js";
      import { account } from "runtime/vendors/tencent/index.js";
      const service = { id: "t", title: "T", version: "1", protocol: tc3, account, options: { signingName: "redis" }, endpoints: [], limits: {} };
      const credentials = { secretId: "a", secretKey: "b" };
      const client = new Client(service, { region: "x", endpoint: process.env.SERVER, credentials });
      console.log((await client.call("X")).RequestId);
    `);
    // The server would hold the connection for ever: the program has ended by itself.
    expect(await program.run({ SERVER: server.url })).toBe("r\n");
    expect(server.requests).toEqual([1]);
  });
});

describe("a connection that the server closes while it is idle", () => {
  test("is not used again", async () => {
    await using server = await start();
    const client = clientOf(server);
    await client.call("X");
    const [socket] = server.sockets;
    socket?.end();
    // The other side has seen the end, too: it has closed its own.
    if (socket) await once(socket, "close");
    await client.call("X", {}, { retries: 0 });
    expect(server.requests).toEqual([1, 2]);
  });

  /** The second request comes by the connection that is being closed just then. */
  const closing = ({ socket }: IncomingMessage, count: number): boolean => count === 2 && socket.destroy() === socket;

  test("when a read is already on its way is no lost call", async () => {
    await using server = await start(closing);
    const client = clientOf(server);
    await client.call("X");
    const { response } = await client.call("X", {}, { effect: "read" }).withResponse();
    expect([response.attempts, server.requests]).toEqual([2, [1, 1, 2]]);
  });

  test("when a write is already on its way leaves it open whether that was done", async () => {
    await using server = await start(closing);
    const client = clientOf(server);
    await client.call("X");
    await expect(client.call("X", {}, { effect: "write" })).rejects.toMatchObject({
      ...{ name: "NetworkError", sent: "unknown", attempts: 1 },
    });
    expect(server.requests).toEqual([1, 1]);
  });
});
