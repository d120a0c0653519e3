import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Client, fetchTransport, type ClientOptions, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import { credentials, json, raw, startLoopback, torn, type Loopback } from "../loopback.js";
import { createClient, now, service } from "./service.js";

const small = { ...service, limits: { ...service.limits, response: 1000 } };

describe.each([
  ["node", node],
  ["web", web],
] as const)("over HTTP on %s", (_, platform: Platform) => {
  const clientOf = (server: { readonly url: string }, options: ClientOptions & Options = {}): Client =>
    createClient({ endpoint: server.url, platform, ...options });

  test("a refused connection certainly sent nothing", async () => {
    const closed = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
      });
    });
    await expect(clientOf({ url: `http://127.0.0.1:${closed}` }).call("X")).rejects.toMatchObject({
      name: "NetworkError",
      sent: false,
    });
  });

  test("a connection that ends without an answer may have", async () => {
    await using server = await startLoopback(() => (response) => void response.destroy());
    const error: unknown = await clientOf(server)
      .call("X")
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "NetworkError", sent: "unknown" });
    expect(error).toHaveProperty("cause");
  });

  test("a body that is cut short is a ResponseError", async () => {
    await using server = await startLoopback(() => torn('{"Response":{"RequestId":"req-9","Tot'));
    await expect(clientOf(server).call("X")).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      requestId: "req-9",
      executed: "unknown",
      message: expect.stringContaining("cut short") as string,
    });
  });

  test("a body beyond the limit is given up, before or after it is unpacked", async () => {
    const text = `{"Response":{"RequestId":"${"x".repeat(2000)}"}}`;
    const servers: Loopback[] = [];
    for (const script of [
      raw(text),
      (response: Parameters<ReturnType<typeof raw>>[0]) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text)),
    ]) {
      const server = await startLoopback(() => script);
      servers.push(server);
      const client = new Client(small, {
        region: "x",
        endpoint: server.url,
        platform,
        clock: () => now,
        ...{ credentials },
      });
      await expect(client.call("X")).rejects.toMatchObject({
        name: "ResponseError",
        executed: "unknown",
        message: expect.stringContaining("too large") as string,
      });
    }
    for (const server of servers) await server[Symbol.asyncDispose]();
  });

  test("an answer of more than 50 MB is not read to its end", async () => {
    let written = 0;
    await using server = await startLoopback(() => (response) => {
      const block = Buffer.alloc(1 << 20, 32);
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && written < 500) {
          written += 1;
          if (!response.write(block)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    await expect(clientOf(server).call("X")).rejects.toMatchObject({
      name: "ResponseError",
      message: expect.stringContaining("too large") as string,
    });
    expect(written).toBeLessThan(400);
  });

  test("a packed answer is unpacked, and a torn package is a ResponseError", async () => {
    const packed = gzipSync('{"Response":{"RequestId":"r","A":"é"}}');
    await using server = await startLoopback(
      (_seen, count) => (response) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end(count === 1 ? packed : packed.subarray(0, 20)),
    );
    const client = clientOf(server);
    expect(await client.call("X")).toEqual({ RequestId: "r", A: "é" });
    await expect(client.call("X")).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("characters that arrive in two pieces stay whole", async () => {
    const text = Buffer.from('{"Response":{"RequestId":"r","A":"实例"}}');
    await using server = await startLoopback(() => (response) => {
      response.writeHead(200);
      response.write(text.subarray(0, 35));
      setImmediate(() => response.end(text.subarray(35)));
    });
    expect(await clientOf(server).call("X")).toEqual({ RequestId: "r", A: "实例" });
  });

  test("a redirect is not followed: the signature is for one host", async () => {
    await using server = await startLoopback(() => raw("", 302, { location: "/elsewhere" }));
    await expect(clientOf(server).call("X")).rejects.toMatchObject({ name: "ResponseError" });
    expect(server.seen).toHaveLength(1);
  });

  test("headers of the client and the call go out, those of the protocol cannot be replaced", async () => {
    await using server = await startLoopback(() => json({}));
    await clientOf(server, { headers: { "X-One": "1", "x-two": "2", Authorization: "no" } }).call(
      "X",
      {},
      { headers: { "X-Two": "3", "X-TC-Action": "Y" } },
    );
    expect(server.seen[0]?.headers).toMatchObject({ "x-one": "1", "x-two": "3", "x-tc-action": "X" });
    expect(server.seen[0]?.signatureHolds).toBe(true);
  });

  test("fifty calls at once each get their own answer", async () => {
    await using server = await startLoopback(({ input }) => ({ Echo: input["N"] }));
    const client = clientOf(server);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_item, N) => client.call<{ Echo: number }>("X", { N })),
    );
    expect(answers.map(({ Echo }) => Echo)).toEqual(Array.from({ length: 50 }, (_item, at) => at));
  });
});

test("any fetch takes the place of the platform's HTTP", async () => {
  const urls: string[] = [];
  const client = createClient({
    transport: fetchTransport((url) => {
      urls.push(url);
      return Promise.resolve(new Response('{"Response":{"RequestId":"r"}}'));
    }),
  });
  expect(await client.call("X")).toEqual({ RequestId: "r" });
  expect(urls).toEqual(["https://redis.tencentcloudapi.com/"]);
});
