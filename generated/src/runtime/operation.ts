/** What another attempt of an action does; the retry policy reads it. */
export type Effect = "read" | "idempotent" | "write" | "billing";

/** Whether the service can have seen a request. `false` is certain; `"unknown"` means that it may have executed it. */
export type Sent = boolean | "unknown";

/** Why the service refused a call, as far as a later attempt is concerned. */
export type RetryClass = "busy" | "throttled" | "server";

/** What a client must know about a protocol before it is opened. */
export interface ProtocolFacts {
  readonly name: string;
  /** False when no request names a region, for the host does. */
  readonly region?: false;
}

/** What a protocol must know about a service. */
export interface ServiceFacts {
  /** Folder of the definitions, such as `tencent-redis/2018-04-12`. */
  readonly id: string;
  /** Name for people, used in messages. */
  readonly title: string;
  /** API version as it goes over the wire. */
  readonly version: string;
  readonly protocol: ProtocolFacts;
  /** Whatever the protocol asks the definition for (`protocolOptions` of service.yaml). */
  readonly options: Readonly<Record<string, string>>;
  /** The documented hosts that a client may choose from; the first is the default. */
  readonly endpoints: readonly Endpoint[];
  /** Documented sizes in bytes, by kind of message. */
  readonly limits: Readonly<Record<string, number>>;
}

/**
 * Error codes by what they mean for another attempt. `rejected` are those that fail again and say that nothing was done, as
 * do the busy and the throttled ones. One that is not listed has the class of its family, the part before the dot, unless it
 * is in `never`; that it was not executed, nobody has promised.
 */
export type RetryCodes = Readonly<Partial<Record<RetryClass | "rejected" | "never", readonly string[]>>>;

/** Hosts of a site: the one that serves the nearest region, or one for each of the `regions`, at `{region}` in `host`. */
export interface Endpoint {
  readonly site: string;
  readonly host: string;
  readonly regions?: readonly string[];
}

/**
 * One action as data. The type parameters exist for the compiler alone:
 * what goes in, what comes out, which codes the vendor's page lists.
 */
export interface Operation<Input, Output, Code extends string = string> {
  /** Name as it goes over the wire. */
  readonly name: string;
  readonly effect: Effect;
  /** Documented requests per second. */
  readonly rateLimit?: number;
  /** False when the action takes no region. */
  readonly region?: false;
  /** Whether a success may have no data; where it is absent, the protocol knows. */
  readonly emptySuccess?: boolean;
  /** What the protocol needs to place the inputs; its own shape, see generator/protocols/. */
  readonly binding?: unknown;
  /** Wire names of members that hold secrets, wherever they occur in input or output. */
  readonly secrets?: readonly string[];
  /** Wire names of members that are integers beyond 2^53 and arrive as bigint. */
  readonly bigints?: readonly string[];
  /** Documented constraints that did not hold for somebody: what breaks one is sent, with a warning. */
  readonly advice?: readonly Advice[];
  readonly poll?: Poll;
  readonly validators?: Validators;
  /** Never present at run time. */
  readonly types?: { readonly input: Input; readonly output: Output; readonly code: Code };
}

/** A constraint of an input that is no reason to refuse a call. */
export interface Advice {
  readonly member: string;
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  /** Where it is said that it did not hold. */
  readonly source: string;
}

/** An action that returns a page of rows and can walk through all of them. */
export interface PagedOperation<Input, Output, Item, Code extends string = string> extends Operation<
  Input,
  Output,
  Code
> {
  readonly paginate: Paginate;
  /** Never present at run time. */
  readonly itemType?: Item;
}

/** An action that goes on in the background after its response, or that reports the state of such work. */
export interface TaskOperation<Input, Output, Result, Code extends string = string> extends Operation<
  Input,
  Output,
  Code
> {
  readonly wait: Wait;
  /** Never present at run time. */
  readonly resultType?: Result;
}

/** Names of the members that page through the rows; a dot reaches into a structure. */
export type Paginate =
  | {
      readonly style: "offset";
      readonly offset: string;
      /** Offset of the very first row: 0 unless the vendor counts from 1. */
      readonly base?: number;
      readonly limit?: string;
      readonly items: string;
      readonly total?: string;
      readonly defaultLimit?: number;
    }
  | {
      readonly style: "page";
      readonly page: string;
      readonly size?: string;
      readonly items: string;
      readonly total?: string;
      readonly defaultLimit?: number;
    }
  | { readonly style: "marker"; readonly marker: string; readonly next: string; readonly items: string };

/** A value of the member that says the state. */
export type State = string | number | boolean;

/** What it means that what is waited for is not there. */
export type Absence = "pending" | "done" | "failed";

export interface Wait {
  /** Output, or else input, that holds the id or ids to wait for: `Rows[].Id` is the id of every row. */
  readonly id: string;
  /** Output or input that holds it where `id` has none. */
  readonly fallback?: string;
  /** The operation that polls it; a function, for operations may be declared in any order. */
  readonly poll: () => Operation<unknown, unknown>;
  /** Inputs that the polls take, too. */
  readonly with?: readonly string[];
  /** Where the row and its state are here, where it is not where `poll` has them. */
  readonly row?: string;
  readonly status?: string;
  /** States that mean success or failure here, where they are not those of `poll`. */
  readonly done?: readonly State[];
  readonly failed?: readonly State[];
  readonly absent?: Absence;
  /** Outputs of the poll that must have the value of an input in the end, by their paths. */
  readonly expect?: Readonly<Record<string, string>>;
  /** Rows of the response for which nothing goes on. */
  readonly rejected?: { readonly status: string; readonly failed: readonly State[]; readonly id: string };
  /** What is waited for next; its `id` is an output of this poll. */
  readonly then?: Wait;
}

/** How a polling action reports the outcome of a task. */
export interface Poll {
  /** Input that takes the id; without it the id only picks the row. */
  readonly id?: string;
  /** True when that input is a list. */
  readonly list?: true;
  /** Page to begin with, where the action takes no request without one. */
  readonly page?: Readonly<Record<string, number>>;
  /** Member of a row that holds the id: only that row counts. */
  readonly row?: string;
  /** Older input, which takes the fallback id of a wait. */
  readonly fallback?: { readonly id: string; readonly list?: true };
  /** Output that says the state; `Rows[].Status` looks at every row. */
  readonly status: string;
  readonly done: readonly State[];
  readonly failed: readonly State[];
  /** States that nothing leads out of by itself: a failure once one has lasted. */
  readonly stuck?: readonly State[];
  /** Seconds until then, and until an absence or a missing change is a failure; 600 by default. */
  readonly stuckAfter?: number;
  /** What it means that there is no row; not yet there, by default. */
  readonly absent?: Absence;
  /** Error codes that say that there is nothing with this id. */
  readonly gone?: readonly string[];
  /** Error codes that say that the state is not known yet. */
  readonly notYet?: readonly string[];
  /** Output that says why it failed. */
  readonly message?: string;
  /** True for the state of an instance, which can still be the old one just after a call. */
  readonly settle?: true;
}

/** Validator modules of one operation, loaded when first needed. */
export interface Validators {
  readonly request: () => Promise<{ readonly validate: Validate }>;
  readonly response: () => Promise<{ readonly validate: Validate }>;
}

/** A validator: true, or false with `errors` set until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Violated[] | null;
}

/** One violation, by the keyword of JSON Schema that is not satisfied. */
export interface Violated {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  /** What the schema says there; of a member that is missing or unknown, its name. */
  readonly argument: unknown;
  /** The members that are known, where one is not. */
  readonly known?: readonly string[];
}
