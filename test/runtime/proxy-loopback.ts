import { createServer, request as forward, type IncomingMessage } from "node:http";
import { connect, type AddressInfo } from "node:net";

/** What a proxy was asked for. */
export interface Asked {
  readonly what: string;
  readonly authorization: string | undefined;
}

export interface ProxyServer extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly asked: Asked[];
}

/** A proxy that takes everything to the same port of this machine, whatever its name; or answers with a status of its own. */
export async function startProxy(target: string, status?: number): Promise<ProxyServer> {
  const asked: Asked[] = [];
  const { port } = new URL(target);
  const note = ({ method, url, headers }: IncomingMessage): void =>
    void asked.push({ what: `${String(method)} ${String(url)}`, authorization: headers["proxy-authorization"] });
  const server = createServer((incoming, response) => {
    note(incoming);
    if (status !== undefined) return void response.writeHead(status).end("<h1>from the proxy</h1>");
    const { pathname, search } = new URL(String(incoming.url));
    const { method, headers } = incoming;
    const onward = forward({ port, method, path: pathname + search, headers, host: "127.0.0.1" }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on("connect", (incoming: IncomingMessage, socket) => {
    note(incoming);
    if (status !== undefined) return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const onward = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Established\r\n\r\n");
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const [one, other] of [
      [onward, socket],
      [socket, onward],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: own } = server.address() as AddressInfo; // A TCP server has one of these.
  return {
    host: `127.0.0.1:${own}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
