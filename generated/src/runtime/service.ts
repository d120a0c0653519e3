import type { Account } from "./credentials/account.js";
import type { ServiceNotices } from "./notice.js";
import type { RetryCodes, ServiceFacts } from "./operation.js";
import type { Protocol } from "./protocol.js";

/** What a call must know about its service. */
export interface CalledService extends ServiceFacts {
  /** Name and version of the package, as services see them. */
  readonly agent?: string;
  /** With which error codes a later attempt may succeed; loaded with the first refusal. */
  readonly retry?: (() => Promise<{ readonly retry: RetryCodes }>) | undefined;
  /** What is deprecated; loaded with the first call of a client that wants to know. */
  readonly notices?: (() => Promise<{ readonly notices: ServiceNotices }>) | undefined;
}

/** One service: the constants that its generated module hands to the runtime. */
export interface Service extends CalledService {
  readonly protocol: Protocol;
  /** Accounts of the vendor; their parts are those that the protocol signs with. */
  readonly account: Account<string>;
}
