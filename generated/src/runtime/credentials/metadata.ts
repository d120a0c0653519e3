import { ConfigError } from "../errors.js";
import { guard } from "../flow/guard.js";
import { memberOf } from "../value/path.js";
import { TransportError, type HttpRequest, type HttpResponse, type Transport } from "../platform.js";
import { platform } from "#platform";

/** How the metadata of the machine is asked for. */
export interface MetadataOptions {
  /** Milliseconds that an answer may take; 5,000 by default. Elsewhere than on the vendor's machines there is none. */
  readonly timeout?: number | undefined;
  /** Sends the requests in place of the platform's own HTTP. */
  readonly transport?: Transport | undefined;
}

/** Asks the metadata service of the machine that this runs on. */
export type AskMetadata = (url: string, request?: Partial<HttpRequest>) => Promise<HttpResponse>;

/** A way to ask, whose failures are a `ConfigError` that names the address. No answer is ever shown: it holds the keys. */
export function metadataOf({ timeout = 5000, transport = platform.transport }: MetadataOptions): AskMetadata {
  return (url, request) => {
    const late = (): Error => failed(url, `did not answer within ${timeout} ms`);
    return guard(undefined, timeout, late, ({ onCancel }) =>
      transport(
        { method: "GET", url, headers: {}, body: "", ...request },
        { maxBytes: 65_536, onCancel, direct: true },
      ),
    ).catch((error: unknown) => {
      if (error instanceof ConfigError) throw error;
      const cause = error instanceof TransportError ? error.cause : error;
      throw failed(url, `cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    });
  };
}

/** No credentials by that address: the error for the caller. */
export function failed(url: string, problem: string, cause?: unknown): ConfigError {
  const where = "is this one of the vendor's machines, with a role of its own?";
  return new ConfigError("credentials", `No credentials from instance metadata: ${url} ${problem}; ${where}`, cause);
}

/** An answer with status 200; any other is an error. */
export function accept(url: string, response: HttpResponse): string {
  if (response.status === 200 && response.incomplete === undefined) return response.body;
  throw failed(url, response.status === 200 ? "gave half an answer" : `answered with status ${response.status}`);
}

/** The texts of an answer that stand under these names. */
export function fieldsOf<Name extends string>(
  url: string,
  answer: unknown,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const fields = names.map((name) => {
    const value = memberOf(answer, name);
    if (typeof value === "string" && value !== "") return [name, value];
    throw failed(url, `answered without ${name}`);
  });
  // Every name is there, with a text.
  return Object.fromEntries(fields) as Readonly<Record<Name, string>>;
}

/** JSON, or an error that does not show it. */
export function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failed(url, "answered something else than JSON");
  }
}
