import type { MockClock } from "./clock.js";
import type { MockDefinitions } from "./definitions.js";

/** A call that reached the mock: its signature is right and its input satisfies the definitions. */
export interface MockCall {
  /** Wire name, or in REST the name of the operation. */
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** "" when the action takes none. */
  readonly region: string;
  /** Access key id, or the token's user. */
  readonly account: string;
  /** The project of the path, where the protocol has one. */
  readonly project?: string;
}

/** The outcome of a call. Codes are documented ones; status and message come from the definitions when absent. */
export type MockReply =
  | { readonly kind: "success"; readonly data: Readonly<Record<string, unknown>>; readonly status?: number }
  | { readonly kind: "refusal"; readonly code: string; readonly message?: string; readonly status?: number };

/** The state behind one service of one mock. */
export interface State {
  /** Undefined: the state does not execute the action, and the response is made from the definitions. */
  handle(call: MockCall): MockReply | undefined;
  /** What it holds at a place, as plain data for a test to look at; kinds of rows by name. */
  state?(at: MockPlace): Readonly<Record<string, readonly unknown[]>>;
  /** Takes rows that a test prepares, in the shape of `state`; what they leave out is as of a healthy one. */
  seed?(rows: Readonly<Record<string, readonly unknown[]>>, at: MockPlace): void;
}

/** Whose state is meant: what a call says of it. */
export type MockPlace = Pick<MockCall, "account" | "region" | "project">;

/** What a state is made with that several services may share. */
export interface SharedSetting {
  /** States advance lazily, when they are looked at: nothing runs on timers. */
  readonly clock: MockClock;
  /** Ids that come out the same for the same seed: `crs-7k2mq0xa`. */
  readonly id: (prefix: string) => string;
  /** How long background work takes on the mock's clock. */
  readonly taskSeconds: number;
  /** The same for all states of one mock, and another after a reset: what those that share state find it by. */
  readonly shared: object;
}

/** What the state of one service is made with. */
export interface Setting extends SharedSetting {
  readonly definitions: MockDefinitions;
}

export type CreateState = (setting: Setting) => State;
