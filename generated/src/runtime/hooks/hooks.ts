import type { MaybePromise } from "../flow/chain.js";
import type { Effect } from "../operation.js";

/**
 * Functions that a client calls at the stages of each call, in this order; several hooks in the order given.
 * None of them sees a secret. One that throws, or rejects, up to `beforeSend` rejects the call as it is, and nothing is
 * sent; from then on the call goes its way, nobody waits for a hook, and its failure goes to `onWarning`.
 */
export interface Hooks {
  /**
   * The call begins; of an input that is not valid, `onEnd` has the error. Members that are returned are laid over the input,
   * which is then validated, signed and sent with them.
   */
  readonly beforeValidate?: ((event: CallEvent) => MaybePromise<unknown>) | undefined;
  /** Something is deprecated that the call uses; as in the option of the client. */
  readonly onDeprecated?: ((use: DeprecatedUse) => MaybePromise<void>) | undefined;
  /**
   * An attempt begins. Headers that are returned are added or replace those of the same name, before the request is signed; they
   * are in the signature where the protocol signs all headers. A value that is returned as it was shown, redacted, is kept.
   */
  readonly beforeSign?: ((event: SignEvent) => MaybePromise<Readonly<Record<string, string>> | undefined>) | undefined;
  /** The request is signed and goes out next. */
  readonly beforeSend?: ((event: SendEvent) => MaybePromise<void>) | undefined;
  /** A response came, whatever it says. */
  readonly afterReceive?: ((event: ReceiveEvent) => MaybePromise<void>) | undefined;
  /** An attempt failed and there will be another one. */
  readonly onRetry?: ((event: RetryEvent) => MaybePromise<void>) | undefined;
  /** The call has its result or its error; once a call. */
  readonly onEnd?: ((event: EndEvent) => MaybePromise<void>) | undefined;
}

/** What is called: one object for all stages of a call, so that a WeakMap can hold what belongs to it. */
export interface HookedCall {
  /** Id of the service, such as the folder of its definitions. */
  readonly service: string;
  readonly action: string;
  readonly effect: Effect;
  readonly region: string | undefined;
  /** Such as `https://redis.example.com`. */
  readonly endpoint: string;
  /** Name of the protocol. */
  readonly protocol: string;
}

export interface CallEvent {
  readonly call: HookedCall;
  /** As it is given, with secrets redacted; made when it is read. */
  readonly input: unknown;
}

interface AttemptEvent {
  readonly call: HookedCall;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface SignEvent extends AttemptEvent {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SendEvent extends AttemptEvent {
  readonly method: string;
  /** Without query, where protocols put inputs and signatures. */
  readonly url: string;
  /** Names in lower case; values of credentials, tokens and signatures are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** With secrets redacted; made when it is read. */
  readonly body: string;
}

export interface ReceiveEvent extends AttemptEvent {
  /** HTTP status; many services respond with 200 to everything. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the response says: done, refused with a `code`, or nothing that can be understood. */
  readonly outcome: "success" | "refused" | "unreadable";
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** As it came, with secrets redacted; made when it is read. */
  readonly body: string;
  /** Milliseconds since the request went out. */
  readonly duration: number;
}

export interface RetryEvent extends AttemptEvent {
  /** Why the attempt failed. */
  readonly error: unknown;
  /** Milliseconds until the next one. */
  readonly pause: number;
}

export interface EndEvent {
  readonly call: HookedCall;
  /** Requests that were made; 0 when none was. */
  readonly attempts: number;
  /** Milliseconds, by the clock of the client. */
  readonly duration: number;
  /** What the caller gets thrown; undefined when the call succeeded. */
  readonly error: unknown;
  /** Of the last response, as far as there was one. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** The data of the response, with secrets redacted; made when it is read. */
  readonly output: unknown;
}

/** Something that a call uses and the vendor is taking away. Each is reported once per client. */
export interface DeprecatedUse {
  readonly call: HookedCall;
  /** All of it in a sentence. */
  readonly message: string;
  readonly kind: "service" | "action" | "input";
  /** Of the action, of the member of its input, or of the client. */
  readonly name: string;
  /** Release that says so; undefined where the vendor counts none, or says it in running text only. */
  readonly release: number | undefined;
  readonly date: string | undefined;
  readonly reason: string | undefined;
  /** What to use instead. */
  readonly instead: string | undefined;
}
