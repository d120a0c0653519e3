import type { Buffer } from "node:buffer";
import type { MockDefinitions, MockedOperation, MockedService } from "../definitions.js";
import type { Keys } from "../keys.js";
import type { Violation } from "../../runtime/validation/violation.js";

/** A request as it arrived: nothing of it is decoded. Header names are lower-case. */
export interface Raw {
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a wire knows when it reads a request. */
export interface WireContext {
  readonly mocked: MockedService;
  readonly definitions: MockDefinitions;
  readonly keys: Keys;
  /** The server's time in milliseconds since 1970: the mock's clock, unless a fault has set it wrong. */
  readonly now: number;
}

/** A request whose signature holds. */
export interface Verified {
  readonly kind: "verified";
  readonly operation: MockedOperation;
  readonly input: Readonly<Record<string, unknown>>;
  /** Inputs whose values arrived as texts, so that the definitions have to say what they are. */
  readonly texts: readonly string[];
  readonly region: string;
  readonly account: string;
  readonly project?: string;
}

/** Why a request comes to nothing. */
export interface Refusal {
  readonly kind: "refusal";
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
}

export interface Success {
  readonly kind: "success";
  readonly data: Readonly<Record<string, unknown>>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The member of the data that is the whole response, where that is no object. */
  readonly payload?: string;
}

/** A response on the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * How a protocol looks from the other side. Signatures are recomputed from what arrived, in separate code: that of the
 * client would repeat the client's mistakes.
 */
export interface Wire {
  /** True where users can log in by password, with an identity service of the vendor's. */
  readonly logins?: true;
  /** Whether a request is meant for the service; "perhaps" if nobody has a better claim to it. */
  readonly claims: (raw: Raw, mocked: MockedService) => "yes" | "perhaps" | "no";
  /** Name of the action that a request is about, before anything of it is believed. */
  readonly actionOf: (raw: Raw, mocked: MockedService) => string;
  readonly read: (raw: Raw, context: WireContext) => Verified | Refusal | Promise<Verified | Refusal>;
  readonly write: (reply: Success | Refusal, context: WireContext, requestId: string) => WireResponse;
  /** The refusal of an input. */
  readonly invalid: (violation: Violation, definitions: MockDefinitions) => Refusal;
  /** The refusal of one request too many; `limit` is the documented number per second, where there is one. */
  readonly throttled: (limit: number | undefined) => Refusal;
  /** What is in front of the service refuses the key or the token, or says what `code` says. */
  readonly gateway: (code: string | undefined, status: number | undefined) => Refusal;
  /** A failure of the service itself, in its own words. */
  readonly broken: (definitions: MockDefinitions) => Refusal;
  /** Options with which a client reaches the mock, and the environment that says the same. */
  readonly access: (url: string, keys: Keys, mocked: MockedService) => Access;
}

export interface Access {
  readonly options: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** A refusal in a line. */
export const refuse = (code: string, message?: string, status?: number): Refusal => ({
  kind: "refusal",
  code,
  ...(message !== undefined && { message }),
  ...(status !== undefined && { status }),
});

/** The usual region, or another one where the service does not have that. */
export const documentedRegion = (usual: string, { regions = [] }: MockedService["facts"]): string =>
  regions.includes(usual) ? usual : (regions[0] ?? usual);
