import type { Effect, Paginate, Poll } from "../operation.js";

/** What a world is told of its service, by the service's definitions. */
export interface MockDefinitions {
  /** By the name of the operation: `DescribeInstances`, and in REST `ListInstances`. */
  readonly actions: Readonly<Record<string, MockAction>>;
  /** Every documented code: the status that goes with it, where one is documented, and what it says. */
  readonly errors: Readonly<Record<string, MockError>>;
}

/** One action, as far as the mock needs more than an operation says to a client. */
export interface MockAction {
  readonly effect: Effect;
  readonly paginate?: Paginate;
  /** The output that holds the id of background work, and the action that polls it. */
  readonly wait?: { readonly id: string; readonly action: string };
  readonly poll?: Poll;
  /** Status of a success, where it is not 200. */
  readonly status?: number;
  /** Documented requests a second. */
  readonly rateLimit?: number;
  /**
   * A whole answer: the documented example, with every output that it leaves out made up from the definitions, so that
   * each list has a row and each row all its members. Not to be changed in place: take a copy.
   */
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface MockError {
  readonly status?: number;
  readonly message?: string;
}
