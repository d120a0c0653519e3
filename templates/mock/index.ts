import { createClock, type MockClock } from "./clock.js";
import { respond, type Cloud, type MockRecord, type Served } from "./cloud.js";
import { createCloud, loadServices, type Mockable } from "./create.js";
import type { MockFault } from "./faults.js";
import { keysOf, type MockCredentials } from "./keys.js";
import { listen } from "./server.js";
import type { Access } from "./wire/wire.js";
import type { MockPlace } from "./state.js";

export type { MockClock } from "./clock.js";
export type { MockRecord } from "./cloud.js";
export type { FaultName, MockFault } from "./faults.js";
export type { MockCredentials, MockUser } from "./keys.js";
export type { Mockable } from "./create.js";
export type { MockPlace } from "./state.js";

/** Options of a mock. Whatever is left out is as the examples have it. */
export interface MockOptions<Name extends string = string> {
  /** Services to serve, by subpath of the package; all of them by default. */
  readonly services?: readonly Name[] | undefined;
  /** Ids, and faults by probability, are the same for the same seed. */
  readonly seed?: string | number | undefined;
  /** By default any free one. */
  readonly port?: number | undefined;
  /** `"real"` goes with the machine's time; `"manual"` does not move until a client waits or the test advances it. */
  readonly clock?: "real" | "manual" | undefined;
  /** The time at the start, in milliseconds since 1970; now by default. */
  readonly start?: number | undefined;
  /** Who may call. */
  readonly credentials?: Partial<MockCredentials> | undefined;
  /** Milliseconds that each response is held back. */
  readonly latency?: number | undefined;
  /** True refuses what is more than the documented requests per second. */
  readonly throttle?: boolean | undefined;
  /** How long background work takes, in seconds of the mock's clock; 30 by default. */
  readonly taskSeconds?: number | undefined;
}

/** Rows by kind, as a state holds them. */
export type MockRows = Readonly<Record<string, readonly unknown[]>>;

/** A cloud on the loopback address. `Options` has the options of each service's client. */
export interface Mock<Options extends object = Readonly<Record<string, object>>> extends AsyncDisposable {
  readonly url: string;
  readonly clock: MockClock;
  /** What has arrived, oldest first. */
  readonly calls: readonly MockRecord[];
  /** Options with which a client reaches the mock: address, region, credentials, and the mock's clock. */
  options<Name extends keyof Options>(service: Name): Options[Name];
  /** Variables that give a client in another process the same credentials. */
  environment(service: keyof Options): Readonly<Record<string, string>>;
  /** Lets something go wrong with the next request that fits, or with many. */
  fail(fault: MockFault): void;
  /** Takes back all that was asked of `fail`. */
  heal(): void;
  /** What exists in a service. Empty for one that the mock keeps no state for. */
  state(service: keyof Options, at?: Partial<MockPlace>): MockRows;
  /** Puts rows there, as `state` shows them. */
  seed(service: keyof Options, rows: MockRows, at?: Partial<MockPlace>): void;
  /** As at the start, but for the clock: no state, no calls, no faults, no logins. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a mock of the services of a package. Rejects when the port is taken, or a service is not one of them. */
export async function startMockOf<Options extends object>(
  mockable: Mockable,
  given: MockOptions<Extract<keyof Options, string>> = {},
): Promise<Mock<Options>> {
  const { seed = "cachesmith", port = 0, latency = 0, throttle = false, taskSeconds = 30 } = given;
  const keys = keysOf(given.credentials);
  const clock = createClock(given.clock, given.start);
  const loaded = await loadServices(mockable, given.services);
  const fresh = (): Cloud => createCloud(loaded, { seed, clock, keys, throttle, taskSeconds });
  let cloud = fresh();
  const names = loaded.map(({ name }) => name).join(", ");
  const strangers = `This is a mock of ${names}. The request is for none of them: see mock.options().`;
  const { url, close } = await listen((raw) => respond(cloud, raw), { port, latency, strangers });
  const timing = { clock: clock.now, ...(given.clock === "manual" && { sleep: sleepBy(clock) }) };
  return {
    url,
    clock,
    close,
    get calls() {
      return cloud.records;
    },
    // What a wire says of its client's options is what that client takes; a test calls each.
    options: (name) => ({ ...accessOf(cloud, name, url).options, rateLimit: false, ...timing }) as never,
    environment: (name) => accessOf(cloud, name, url).environment,
    fail: (fault) => cloud.faults.add(fault),
    heal: () => cloud.faults.clear(),
    state: (name, at) => servedBy(cloud, name).state?.state?.(placeOf(cloud, name, at)) ?? {},
    seed: (name, rows, at) => seedState(cloud, name, rows, at),
    reset: () => {
      keys.tokens.clear();
      cloud = fresh();
    },
    [Symbol.asyncDispose]: close,
  };
}

/** Where the clock moves only by hand, a client that waits moves it: no time is spent waiting. */
const sleepBy =
  (clock: MockClock) =>
  (milliseconds: number): Promise<void> => {
    clock.advance(milliseconds);
    return Promise.resolve();
  };

function servedBy({ served }: Cloud, name: PropertyKey): Served {
  const found = served.find((each) => each.name === name);
  if (found) return found;
  throw new RangeError(
    `This mock does not serve "${String(name)}". It serves: ${served.map((each) => each.name).join(", ")}.`,
  );
}

function accessOf(cloud: Cloud, name: PropertyKey, url: string): Access {
  const { wire, mocked } = servedBy(cloud, name);
  return wire.access(url, cloud.keys, mocked);
}

/** The place that a client with the mock's options works in, but for what is said of it. */
function placeOf(cloud: Cloud, name: PropertyKey, at: Partial<MockPlace> = {}): MockPlace {
  const { region, projectId } = accessOf(cloud, name, "").options;
  const project = typeof projectId === "string" ? { project: projectId } : {};
  return { account: cloud.keys.id, region: String(region), ...project, ...at };
}

function seedState(cloud: Cloud, name: PropertyKey, rows: MockRows, at: Partial<MockPlace> | undefined): void {
  const { state } = servedBy(cloud, name);
  if (!state?.seed) throw new RangeError(`The mock keeps no state for ${String(name)}, so it has no place for rows.`);
  state.seed(rows, placeOf(cloud, name, at));
}
