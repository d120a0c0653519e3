import {
  call,
  Client,
  TransportError,
  type Call,
  type CallOptions,
  type ClientOptions,
  type Effect,
  type HttpResponse,
  type Operation,
  type Transport,
} from "../../templates/runtime/index.js";
import { credentials } from "../loopback.js";
import { now, service } from "./service.js";

/** What a request meets: an answer, or no answer. */
export type Fate = HttpResponse | TransportError | "silence";

export const answer = (content: object, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  status: 200,
  headers,
  body: JSON.stringify({ Response: { RequestId: "r", ...content } }),
});
export const refusal = (Code: string, headers?: Readonly<Record<string, string>>): HttpResponse =>
  answer({ Error: { Code, Message: "no" } }, headers);
export const good = answer({});
export const unsent = new TransportError(false, new Error("refused"));
export const cut = new TransportError("unknown", new Error("reset"));
export const torn: HttpResponse = { status: 200, headers: {}, body: '{"Response":{"Req', incomplete: "cut" };
export const page: HttpResponse = { status: 502, headers: {}, body: "<html>Bad gateway</html>" };

export interface Meeting {
  readonly client: Client;
  /** Calls an action of that effect. */
  readonly run: (effect: Effect, options?: CallOptions) => Call<object>;
  readonly pauses: readonly number[];
  /** Signatures of the requests that were sent. */
  readonly sent: readonly string[];
}

/** A client whose requests meet one fate after the other, the last one for ever, and whose sleep only moves its clock. */
export function meeting(fates: readonly Fate[], options: ClientOptions = {}): Meeting {
  const pauses: number[] = [];
  const sent: string[] = [];
  let time = now;
  const transport: Transport = (request, exchange) => {
    sent.push(String(request.headers["authorization"]));
    const fate = fates[sent.length - 1] ?? fates.at(-1) ?? good;
    if (fate === "silence") {
      exchange.onCancel(() => "unknown");
      return new Promise(() => undefined);
    }
    return fate instanceof TransportError ? Promise.reject(fate) : Promise.resolve(fate);
  };
  const client = new Client(service, {
    region: "ap-guangzhou",
    ...{ credentials, transport, clock: () => time, random: () => 0.5 },
    sleep: (ms) => (pauses.push(ms), (time += ms), Promise.resolve()),
    ...options,
  });
  const run: Meeting["run"] = (effect, callOptions = {}) => {
    const operation: Operation<object, object> = { name: "Act", effect };
    return call(client, operation, {}, callOptions);
  };
  return { client, run, pauses, sent };
}
