import type { MockClock } from "./clock.js";
import type { Cloud, Served } from "./cloud.js";
import { renamerOf } from "../runtime/value/rename.js";
import { definitionsOf, type MockedService } from "./definitions.js";
import { createBackgroundWork } from "./background-work.js";
import { createFaults } from "./faults.js";
import type { Keys } from "./keys.js";
import { createRandom, type Random } from "./random.js";
import { createThrottle } from "./throttle.js";
import { iam, iamWire, iamState } from "./wire/iam.js";
import { wires } from "./wire/index.js";
import type { Wire } from "./wire/wire.js";
import type { CreateState } from "./state.js";

/** Services that can be mocked, by subpath; loaded when they are asked for. */
export type Mockable = Readonly<Record<string, () => Promise<Package>>>;

type Package = MockedService & {
  readonly service: { readonly protocol: { readonly name: string } };
  /** Where the mock keeps state for the service; all others respond from the definitions. */
  readonly createState?: CreateState;
};

/** A service, and what makes the state behind it. */
export interface Loaded {
  readonly name: string;
  readonly mocked: MockedService;
  readonly wire: Wire;
  readonly createState: CreateState | undefined;
}

export async function loadServices(
  mockable: Mockable,
  names: readonly string[] = Object.keys(mockable),
): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  // One after the other: Jest's loader of ES modules fails when two imports on demand meet at the same file.
  for (const name of names) {
    const load = Object.hasOwn(mockable, name) ? mockable[name] : undefined;
    if (load === undefined)
      throw new RangeError(`There is no service "${name}" to mock. There are: ${Object.keys(mockable).join(", ")}.`);
    const mocked = await load();
    const wire = wires[mocked.service.protocol.name];
    if (wire === undefined) throw new RangeError(`The mock does not speak the protocol of ${name}.`);
    loaded.push({ name, mocked: byWireName(mocked), wire, createState: mocked.createState });
  }
  return loaded;
}

/** Requests name actions as the wire does; the constants of operations have the names that code has. */
function byWireName(mocked: Package): Package {
  const operations = Object.values(mocked.operations).map((operation) => [operation.name, operation] as const);
  return { ...mocked, operations: Object.fromEntries(operations) };
}

export interface Surroundings {
  readonly seed: string | number;
  readonly clock: MockClock;
  readonly keys: Keys;
  readonly throttle: boolean;
  readonly taskSeconds: number;
}

/** A cloud in which nothing has happened yet. */
export function createCloud(
  loaded: readonly Loaded[],
  { seed, clock, keys, throttle, taskSeconds }: Surroundings,
): Cloud {
  const random = createRandom(seed);
  const setting = { clock, id: random.id, taskSeconds, shared: {} };
  const served = loaded.map(({ name, mocked, wire, createState }): Served => {
    const definitions = definitionsOf(mocked);
    return {
      name,
      mocked,
      definitions,
      wire,
      state: createState?.({ ...setting, definitions }),
      renamer: mocked.names && renamerOf(mocked.names),
    };
  });
  const all = loaded.some(({ wire }) => wire.logins === true) ? [...served, loginOf(keys, clock, random)] : served;
  return {
    served: all,
    clock,
    random,
    keys,
    faults: createFaults(
      random.next,
      all.map(({ name }) => name),
    ),
    throttle: throttle ? createThrottle() : undefined,
    work: createBackgroundWork(),
    records: [],
    seen: new Map(),
  };
}

/** The identity service, beside those that send their users there. */
const loginOf = (keys: Keys, clock: MockClock, random: Random): Served => ({
  name: "iam",
  mocked: iam,
  definitions: definitionsOf(iam),
  wire: iamWire,
  state: iamState(keys, clock, random),
  renamer: undefined,
});
