import type { MaybePromise } from "../flow/chain.js";
import type { AbortSignalLike } from "../flow/signal.js";
import type { CredentialFile } from "./files.js";
import type { Expiring } from "./keep.js";
import type { Platform, Transport } from "../platform.js";
import type { CredentialParts } from "./parts.js";

/** How the accounts of a vendor are proven, and where the vendor's own tools keep what proves them. */
export interface Account<Part extends string> {
  readonly parts: CredentialParts<Part>;
  /** Host of the vendor's identity service, with `{region}` in it; for protocols that need one. */
  readonly identityHost?: string;
  /** Where else they may be; loaded when neither option nor environment has any. */
  readonly elsewhere: () => Promise<Elsewhere<Part>>;
}

/** Where credentials may be that nobody has given to the program. */
export interface Elsewhere<Part extends string> {
  /** Files of the vendor's tools, in the order in which they are looked at. */
  readonly files: readonly CredentialFile<Part>[];
  /** What the vendor gives to a machine or a pod, asked for in turn after that. */
  readonly places: readonly Place[];
}

/** What a place may use. */
export interface PlaceSetup {
  readonly platform: Platform;
  readonly transport: Transport;
  readonly clock: () => number;
  readonly region: string | undefined;
  /** All options of the client, as they came. */
  readonly options: object;
}

/** Credentials that come from where the program runs. */
export interface Place {
  readonly name: string;
  /** Undefined where the program does not run there; a text says why there are none. */
  readonly ask: (setup: PlaceSetup, request: CredentialRequest) => Promise<Expiring | string | undefined>;
}

/** What a function that is asked for credentials may look at. */
export interface CredentialRequest {
  /** Aborted when nobody waits for the credentials any more. */
  readonly signal: AbortSignalLike;
}

/** Credentials, or a function that is asked for them. */
export type CredentialOption = object | ((request: CredentialRequest) => MaybePromise<Expiring>);
