import { request } from "node:http";
import type { Mock } from "../../templates/mock/index.js";

/** A request, to the letter. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Pieces go out as chunks, without a length. */
  readonly body: string | readonly string[];
}

/** Sends it to a mock as it is, and gives the code of the refusal, or the input that the service saw. */
export function sendTo(mock: Pick<Mock, "url" | "calls">, { method, path, headers, body }: Sent): Promise<unknown> {
  const { port } = new URL(mock.url);
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: "127.0.0.1", method, path, headers, setHost: false }, (response) => {
      response.resume().once("end", () => resolve(mock.calls.at(-1)?.code ?? mock.calls.at(-1)?.input));
    });
    sending.once("error", reject);
    if (typeof body === "string") sending.end(body);
    else {
      for (const piece of body) sending.write(piece);
      sending.end();
    }
  });
}
