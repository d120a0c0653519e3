import { toHex } from "../../../../generated/src/runtime/encoding/hex.js";
import { Client } from "../../../../generated/src/runtime/client.js";
import { contextOf } from "../../../../generated/src/runtime/call/context.js";
import type { Service } from "../../../../generated/src/runtime/service.js";
import type { HttpRequest, Platform } from "../../../../generated/src/runtime/platform.js";
import type { Channel } from "../../../../generated/src/runtime/protocol.js";
import type { Key, Scheme, SignedProtocol } from "./protocols.js";

/** What is to be signed, by whom and when. */
export interface Ask {
  readonly service: Service;
  readonly protocol: SignedProtocol;
  readonly scheme: Scheme;
  readonly key: Key;
  /** Name of the action, or method and path. */
  readonly action: string;
  readonly input: object;
  readonly region: string | undefined;
  /** Host or URL in the place of the documented one. */
  readonly endpoint: string | undefined;
  readonly projectId: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly nonce: number;
}

/** One hash on the way to a signature. */
export interface Hashed {
  readonly title: string;
  readonly why: string;
  /** The key of an HMAC in words. */
  readonly key?: string;
  readonly text: string;
  /** Lower-case hex. */
  readonly result: string;
}

export interface Signed {
  readonly request: HttpRequest;
  readonly steps: readonly Hashed[];
  readonly channel: Channel;
}

/**
 * Signs with the SDK's own client, whose hashes are watched; nothing is sent. Rejects with the SDK's error when the client
 * cannot be made or called so.
 */
export async function sign(ask: Ask, platform: Platform): Promise<Signed> {
  const { service, protocol, scheme, key, action, input, region } = ask;
  const seen: Seen[] = [];
  const requests: HttpRequest[] = [];
  const options = {
    ...protocol.options(key),
    ...scheme.options,
    region,
    endpoint: ask.endpoint,
    // A client refuses options that its protocol does not have.
    ...(protocol.rest ? { projectId: ask.projectId } : { nonce: () => ask.nonce }),
    clock: () => ask.time,
    retries: 0,
    rateLimit: false as const,
    platform: { ...watched(platform, seen), environment: () => undefined },
    transport: (request: HttpRequest): Promise<never> => {
      requests.push(request);
      return Promise.reject(new Error("Nothing is sent."));
    },
  };
  const client = new Client(service, options);
  const failure: unknown = await client.call(action, input, region === undefined ? { region: false } : {}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const [request] = requests;
  if (!request) throw failure;
  return { request, steps: await named(seen, scheme), channel: contextOf(client).channel };
}

/** What was hashed, in the order of the vendor's steps: first what is signed, then with what. */
async function named(seen: readonly Seen[], { steps }: Scheme): Promise<Hashed[]> {
  const told = (["sha256", "hmac"] as const).flatMap((kind) =>
    seen
      .filter((one) => one.kind === kind)
      .map(async ({ text, result }, index) => {
        const step = steps[kind]?.[index];
        if (!step) throw new Error(`Nothing says what this ${kind} is for: ${text}`);
        return { ...step, text, result: await result };
      }),
  );
  return Promise.all(told);
}

interface Seen {
  readonly kind: "sha256" | "hmac";
  readonly text: string;
  readonly result: Promise<string>;
}

/** The platform, with a note of all that is hashed. */
function watched(platform: Platform, seen: Seen[]): Platform {
  return {
    ...platform,
    sha256: (text) => {
      const result = Promise.resolve(platform.sha256(text));
      seen.push({ kind: "sha256", text, result });
      return result;
    },
    hmac: (hash, key, text) => {
      const bytes = Promise.resolve(platform.hmac(hash, key, text));
      seen.push({ kind: "hmac", text, result: bytes.then(toHex) });
      return bytes;
    },
  };
}
