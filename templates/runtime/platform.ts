import type { MaybePromise } from "./flow/chain.js";
import type { Sent } from "./operation.js";

/** A request, ready to be sent. Header names are lower-case. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a request without a body. */
  readonly body: string;
}

/** What came back. Header names are lower-case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The text as far as it was read. */
  readonly body: string;
  /** Why the body is not whole: the connection ended, or the limit was reached and reading was given up. */
  readonly incomplete?: "cut" | "too large";
}

/** What goes with one request. */
export interface Exchange {
  /** Size in bytes, after decompression, at which reading the response is given up. */
  readonly maxBytes: number;
  /**
   * Takes the function that gives the request up; called on abort and timeout, it says whether the request had gone out.
   * What the transport's promise does afterwards no longer matters.
   */
  readonly onCancel: (cancel: () => Sent) => void;
  /** What is sent twice may do harm: a connection that the server has closed meanwhile must be noticed before. */
  readonly careful?: boolean;
  /** For an address on the machine's own link: no proxy knows the way, and none is to see the response. */
  readonly direct?: true;
}

/** Sends one request. Any status is a result; without a response it rejects with a `TransportError`. */
export type Transport = (request: HttpRequest, exchange: Exchange) => Promise<HttpResponse>;

/** No response: the transport's way to say so, with whether the request had gone out. The runtime turns it into a `NetworkError`. */
export class TransportError extends Error {
  readonly sent: Sent;
  /** True for what another attempt meets again, such as a certificate that is not trusted; undefined: its cause decides. */
  readonly lasting: boolean | undefined;
  constructor(sent: Sent, cause: unknown, lasting?: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.sent = sent;
    this.lasting = lasting;
  }
}

/** How connections are made, where the platform leaves a choice: on Node, not in browsers. */
export interface ConnectionOptions {
  /** Certificates of authorities to trust in place of the platform's own, as PEM. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Connections to one host at the same time, at most; as many as there are calls by default. */
  readonly maxSockets?: number | undefined;
  /** URL of a proxy for all requests, in place of those that the environment names; false for none. */
  readonly proxy?: string | false | undefined;
  /** Hosts that are reached without a proxy, as in NO_PROXY, which counts where this is absent. */
  readonly noProxy?: string | undefined;
  /** An Agent of `node:http` or `node:https`, which then decides on everything but TLS. */
  readonly agent?: object | undefined;
}

export type Hash = "sha256" | "sha1";

/**
 * The place where the runtime runs. Whatever needs more than the language goes through here, and `platform/` has
 * the only files that know which platform it is.
 */
export interface Platform {
  readonly transport: Transport;
  /** A transport with its own connections, where there is a choice. */
  readonly connect?: (options: ConnectionOptions) => Transport;
  /** SHA-256 of the text's UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => MaybePromise<string>;
  /** The bytes of an HMAC. Hand the same key object in again and what was prepared for it is used again. */
  readonly hmac: (hash: Hash, key: string | Uint8Array, text: string) => MaybePromise<Uint8Array>;
  /** Name and version for the User-Agent of requests; absent where the platform has one of its own to send. */
  readonly agent?: string;
  /** An environment variable, where there are any. */
  readonly environment: (name: string) => string | undefined;
  /** The text of a file, where there are any; undefined when it does not exist. `~/` is the user's home. */
  readonly readText?: (path: string) => Promise<string | undefined>;
}
