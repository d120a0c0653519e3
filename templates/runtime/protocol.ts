import type { Parsed } from "./boundary/json.js";
import type { MaybePromise } from "./flow/chain.js";
import type { Rule } from "./options.js";
import type { Operation, ProtocolFacts, RetryCodes, ServiceFacts } from "./operation.js";
import type { Account } from "./credentials/account.js";
import type { OnCancel } from "./credentials/keep.js";
import type { Shape } from "./outcome/index.js";
import type { HttpRequest, HttpResponse, Platform, Transport } from "./platform.js";

/**
 * How a service is spoken to. This is all that the client knows of it: `encode → sign → (the request goes out) → decode`.
 * A protocol is one folder, and no protocol knows another.
 */
export interface Protocol extends ProtocolFacts {
  /** What the options that are the protocol's own must be; the client checks them. */
  readonly optionRules: Readonly<Record<string, Rule>>;
  /** Reads them; once a client. Throws a `ConfigError` that names the option. */
  readonly open: (setup: Setup) => Channel;
}

/** What a client hands to its protocol. */
export interface Setup {
  readonly service: ServiceFacts;
  /** Accounts of the service's vendor. */
  readonly account: Account<string>;
  readonly target: Target;
  readonly region: string | undefined;
  /** Name and version of the package and, after it, of who uses it. */
  readonly agent: string;
  /** All options of the client, as they came. */
  readonly options: object;
  readonly platform: Platform;
  /** For requests of the protocol's own, such as one for a token. */
  readonly transport: Transport;
  /** Milliseconds since 1970, by the service's clock as far as it is known. */
  readonly clock: () => number;
  /** A random positive integer. */
  readonly nonce: () => number;
}

/** Where requests go. */
export interface Target {
  /** Such as `https://redis.tencentcloudapi.com`. */
  readonly origin: string;
  /** With the port, unless it is the scheme's own. */
  readonly host: string;
  /** Path of the endpoint, `/` by default. */
  readonly path: string;
}

/** The operation as far as a protocol and the attempt loop care: without its types. */
export type AnyOperation = Operation<unknown, unknown>;

/** A protocol set up for one client. */
export interface Channel {
  /** The call as a message. Everything that depends on the clock or on credentials is left to `sign`. */
  readonly encode: (operation: AnyOperation, input: unknown, headers: Readonly<Record<string, string>>) => Message;
  /**
   * The message with credentials, time and signature; done anew for each attempt. As soon as it is known whose request it is,
   * `admit` is called; nothing is signed before that has returned, for signatures do not keep. Where credentials have to be
   * fetched, `onCancel` is given what stops it.
   */
  readonly sign: (message: Message, admit: Admit, onCancel: OnCancel) => MaybePromise<SignedRequest>;
  /** What a response means; `parsed` is its body, undefined when that is not JSON. */
  readonly decode: (operation: AnyOperation, response: HttpResponse, parsed: Parsed | undefined) => Outcome;
  /**
   * Called once a call when the service has refused what a message was signed with. Its source drops that and is asked once
   * more: true when it has something else now, and the message is worth another attempt.
   */
  readonly renew: (message: Message) => MaybePromise<boolean>;
  /** True for a refusal of a signature whose time is too far from the service's. */
  readonly isExpired?: (refusal: Refusal) => boolean;
}

/**
 * Has a request wait until the limits of an account let it out. The account is identified by the id of its key, or by a digest of
 * its token; the function is called only when there is a limit.
 */
export type Admit = (account: () => MaybePromise<string>) => MaybePromise<unknown>;

/** Parameters of a query or form, in order, not yet escaped. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** A request before it is signed. */
export interface Message {
  readonly action: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: Parameters;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SignedRequest extends HttpRequest {
  /** Texts in this request that must not show up anywhere else. */
  readonly secrets: readonly string[];
}

/** What else a protocol reads in a refusal, such as numbers behind the code. */
type Details = Readonly<Record<string, string | number>>;

/** What a service says when it refuses a call. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details?: Details;
}

export type Outcome =
  | { readonly kind: "success"; readonly data: unknown; readonly requestId: string }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly requestId: string;
      readonly details?: Details;
      /** What the code means, where the protocol knows it better than the service: a gateway's codes. */
      readonly listed?: keyof RetryCodes | undefined;
      /** True when what the request was signed with has expired, or is not accepted any more. */
      readonly credentials?: boolean;
    }
  | {
      readonly kind: "unreadable";
      /** What the body looks like; with the status it decides whether the call was executed. */
      readonly shape: Shape;
      readonly emptySuccess?: boolean | undefined;
      /** Member with an integer that a number cannot hold. */
      readonly unsafe?: string | undefined;
      /** What is wrong with the response, where the protocol knows more than its shape says. */
      readonly problem?: string | undefined;
      readonly requestId?: string | undefined;
    };
