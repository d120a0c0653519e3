import type { CalledService } from "../service.js";
import type { ClientOptions } from "../options.js";
import type { Transport } from "../platform.js";
import type { Channel, Target } from "../protocol.js";
import type { AbortSignalLike } from "../flow/signal.js";

/** What a client learns as it goes. All its calls share it. */
export interface Memory {
  /** Calls that succeeded so far; retries are paid with them. */
  successes: number;
  /** Milliseconds by which the service's clock is ahead of ours, once it is known. */
  offset: number;
}

/** A client's settings, resolved. They are kept beside the client and not in it, so that no log of a client shows them. */
export interface Context {
  readonly service: CalledService;
  readonly options: ClientOptions;
  readonly target: Target;
  readonly channel: Channel;
  readonly transport: Transport;
  readonly clock: () => number;
  readonly memory: Memory;
  /** What the User-Agent of its requests says, where the platform sends one. */
  readonly userAgent?: string | undefined;
  /** Whether the environment asks for every request and response to be printed. */
  readonly isDebugged?: boolean;
  /** The same with other options. */
  readonly with?: (options: ClientOptions) => Context;
  /** The same in another region; there is one for each region. */
  readonly in?: (region: string) => Context;
  readonly sleep: (ms: number, signal?: AbortSignalLike) => Promise<void>;
  /** Called for each attempt that failed when there will be another one, with the milliseconds until then. */
  readonly onRetry?: (error: unknown, pause: number) => void;
}

const contexts = new WeakMap<object, Context>();

export function setContext(client: object, context: Context): void {
  contexts.set(client, context);
}

/** The settings of a client. */
export function contextOf(client: object): Context {
  const context = contexts.get(client);
  if (context === undefined)
    throw new TypeError("This is not a client of this copy of the package: create one with the same import.");
  return context;
}

/** A client's settings for a call that may name another region. */
export const inRegion = (context: Context, region: string | undefined): Context =>
  region === undefined || region === context.options.region ? context : (context.in?.(region) ?? context);
