import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a page with a script at /page, and passes everything else on: a page may ask its own server without more ado. The
 * script is made when the address is known.
 */
export async function servePage(upstream: string, makeScript: (url: string) => Promise<string>): Promise<Page> {
  let script = "";
  const server = createServer((incoming, response) => {
    if (incoming.url === "/script.js") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (incoming.url === "/page")
      response.writeHead(200, { "content-type": "text/html" }).end('<script type="module" src="script.js"></script>');
    else forward(incoming, response, upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has one of these.
  const url = `http://127.0.0.1:${port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  script = await makeScript(url);
  return { url, close };
}

/** As it is, in both directions: signatures cover the host, and where one side hangs up the other one does. */
function forward(incoming: IncomingMessage, response: ServerResponse, upstream: string): void {
  const { method, url = "/", headers } = incoming;
  const outgoing = request(upstream + url, { method, headers, agent: false });
  outgoing.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  response.on("close", () => outgoing.destroy());
  incoming.pipe(outgoing);
}
