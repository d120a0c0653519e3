import type { Effect, Operation, Paginate, Poll, Wait } from "../runtime/operation.js";
import type { Names } from "../runtime/value/rename.js";
import type { Service } from "../runtime/service.js";

/** What the state of a service knows of it, from the service's definitions. */
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
  /** How its background work is waited for; the action that polls it by its name. */
  readonly wait?: Omit<Wait, "poll" | "with" | "then"> & { readonly action: string };
  readonly poll?: Poll;
  /** Status of a success, where it is not 200. */
  readonly status?: number;
  /** The output that is the whole response, where that is no object. */
  readonly payload?: string;
  /** Documented requests per second. */
  readonly rateLimit?: number;
  /** Codes that the action's page lists; those that any action may respond with are not listed. */
  readonly errors?: readonly string[];
  /** Outputs, at any depth, whose values come from a set that may grow. */
  readonly enums?: readonly string[];
  /**
   * A whole response: the documented example, with every output that it leaves out made up from the definitions, so that
   * each list has a row and each row all its members. Not to be changed in place: take a copy.
   */
  readonly response: Readonly<Record<string, unknown>>;
}

export interface MockError {
  readonly status?: number;
  /** Number of the code, where refusals have one. */
  readonly number?: number;
  readonly message?: string;
}

/** What the definitions say beyond the operations: plain data, generated beside the service's code. */
export interface MockFacts {
  /** Every documented region. */
  readonly regions?: readonly string[];
  readonly actions: Readonly<Record<string, Pick<MockAction, "status" | "payload" | "errors" | "enums" | "response">>>;
  readonly errors: Readonly<Record<string, MockError>>;
}

/** An operation of any kind, as far as the mock cares. */
export type MockedOperation = Operation<unknown, unknown> & { readonly paginate?: Paginate; readonly wait?: Wait };

/** One service that can be mocked: its constants, its operations by name, and its facts. */
export interface MockedService {
  readonly service: Pick<Service, "id" | "title" | "version" | "options" | "endpoints" | "limits">;
  readonly operations: Readonly<Record<string, MockedOperation>>;
  readonly facts: MockFacts;
  /** Where members have other names in code: those are what the mock works with. */
  readonly names?: Names;
}

/** All that the definitions say of a service's actions, by name. */
export function definitionsOf({ operations, facts }: MockedService): MockDefinitions {
  const actions = Object.values(operations).map(({ name, effect, rateLimit, paginate, wait, poll }) => {
    const action: MockAction = {
      effect,
      ...(rateLimit !== undefined && { rateLimit }),
      ...(paginate && { paginate }),
      ...(wait && { wait: { ...plain(wait), action: wait.poll().name } }),
      ...(poll && { poll }),
      ...(facts.actions[name] ?? { response: {} }),
    };
    return [name, action] as const;
  });
  return { actions: Object.fromEntries(actions), errors: facts.errors };
}

const plain = ({ poll: _poll, with: _with, then: _then, ...wait }: Wait): Omit<Wait, "poll" | "with" | "then"> => wait;
