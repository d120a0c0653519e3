import { createClock, type MockClock } from "../../templates/mock/clock.js";
import {
  definitionsOf,
  type MockDefinitions,
  type MockedOperation,
  type MockFacts,
} from "../../templates/mock/definitions.js";
import type { CreateState, MockReply, Setting, State } from "../../templates/mock/state.js";
import type { Operation, Validate } from "../../templates/runtime/operation.js";
import type { Service } from "../../templates/runtime/service.js";

/** A generated service; its operations are those of a module, which exports nothing else. */
export interface Mocked<Operations> {
  readonly service: Service;
  readonly operations: Operations;
  readonly facts: MockFacts;
}

type OutputOf<Kind> = Kind extends Operation<infer _, infer Output> ? Output : never;
type Row = Readonly<Record<string, unknown>>;

/** Calls on one state, each checked both ways against the definitions. */
export interface OpenState<Operations> {
  readonly definitions: MockDefinitions;
  readonly state: State;
  readonly call: (action: string, input: Row) => Promise<MockReply | undefined>;
  /** What a call is answered. One that is refused fails the test. */
  readonly ask: <Name extends keyof Operations & string>(
    action: Name,
    input?: Row,
  ) => Promise<OutputOf<Operations[Name]>>;
  /** The code by which a call is refused; it has to be one that the action's page lists, or a common one. */
  readonly refusal: (action: keyof Operations & string, input?: Row) => Promise<string>;
  readonly rows: (kind: string) => readonly Row[];
  readonly seed: (rows: Readonly<Record<string, readonly unknown[]>>) => void;
}

/** Some states of one mock, on a clock that stands still; background work takes 10 seconds. */
export interface OpenMock {
  readonly clock: MockClock;
  readonly open: <Operations extends object>(
    createState: CreateState,
    mocked: Mocked<Operations>,
    region: string,
  ) => OpenState<Operations>;
}

const start = Date.parse("2025-06-01T00:00:00Z");
const account = "AKIDmock";

export function openMock(): OpenMock {
  const clock = createClock("manual", start);
  const shared = {};
  let count = 0;
  const id = (prefix: string): string => `${prefix}${(count += 1).toString(36).padStart(8, "0")}`;
  return {
    clock,
    open: (createState, mocked, region) => {
      // A generated module of operations, by their wire names.
      const operations = mocked.operations as Readonly<Record<string, MockedOperation>>;
      const setting = { clock, shared, id, taskSeconds: 10, definitions: definitionsOf({ ...mocked, operations }) };
      return stateOf(createState(setting), operations, setting, region);
    },
  };
}

function stateOf<Operations>(
  state: State,
  operations: Readonly<Record<string, MockedOperation>>,
  { definitions }: Setting,
  region: string,
): OpenState<Operations> {
  const at = { account, region };
  const call = async (action: string, input: Row): Promise<MockReply | undefined> => {
    const validators = operations[action]?.validators;
    await check(`input of ${action}`, input, validators?.request);
    const reply = state.handle({ action, input, ...at });
    if (reply?.kind === "success") await check(`answer of ${action}`, reply.data, validators?.response);
    return reply;
  };
  return {
    ...{ state, call, definitions },
    ask: async (action, input = {}) => {
      const reply = await call(action, input);
      if (reply?.kind !== "success") throw new Error(`${action} is not answered: ${JSON.stringify(reply)}`);
      // Checked against the definition of that very output.
      return reply.data as OutputOf<Operations[typeof action]>;
    },
    refusal: async (action, input = {}) => {
      const reply = await call(action, input);
      if (reply?.kind !== "refusal") throw new Error(`${action} is not refused: ${JSON.stringify(reply)}`);
      const listed = definitions.actions[action]?.errors ?? [];
      // Codes with a word behind a dot are for the actions that list them.
      const common = !/\.[A-Z]/.test(reply.code) && definitions.errors[reply.code] !== undefined;
      if (!listed.includes(reply.code) && !common) throw new Error(`${action} does not list ${reply.code}.`);
      return reply.code;
    },
    rows: (kind) => (state.state?.(at)[kind] ?? []) as readonly Row[],
    seed: (rows) => state.seed?.(rows, at),
  };
}

async function check(
  what: string,
  value: unknown,
  load?: () => Promise<{ readonly validate: Validate }>,
): Promise<void> {
  const validate = (await load?.())?.validate;
  // As JSON has it: absent in place of undefined.
  if (validate?.(JSON.parse(JSON.stringify(value))) === false)
    throw new Error(`${what} is wrong: ${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`);
}
