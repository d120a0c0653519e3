/**
 * What can go wrong, and when. `refused`: the service says no and does nothing. `lost`: the connection or something in
 * between fails, before the service is reached or after it has acted: `executed` says which. `changed`: the service acts
 * and responds, but not as expected. `delayed`: all is well, only slower or packed otherwise.
 */
const kinds = {
  throttle: "refused",
  gateway: "refused",
  "error-200": "refused",
  "clock-skew": "refused",
  "cut-before": "lost",
  "cut-after": "lost",
  "status-500": "lost",
  "json-500": "lost",
  html: "lost",
  silence: "lost",
  "cut-middle": "changed",
  "truncated-json": "changed",
  "null-lists": "changed",
  "big-integer": "changed",
  "unknown-members": "changed",
  "unknown-enums": "changed",
  state: "changed",
  absent: "changed",
  "failed-rows": "changed",
  gzip: "delayed",
  slow: "delayed",
  latency: "delayed",
} as const;

export type FaultName = keyof typeof kinds;

/** Names of all faults, in the order of their documentation. */
const faultNames = Object.keys(kinds) as readonly FaultName[]; // the keys of a literal

/** A fault as a test asks for it. */
export interface MockFault {
  readonly fault: FaultName;
  /** Only requests to this service, by subpath: `tencent-redis`, or `iam`. */
  readonly service?: string | undefined;
  /** Only requests for this action, by its wire name. */
  readonly action?: string | undefined;
  /** What a poll returns, for `state`: `"FROZEN"`, or the number of an order that nobody pays. */
  readonly state?: string | number | undefined;
  /**
   * How many requests it hits: one, unless there is a `probability`, or the fault is `clock-skew`, `state` or `absent`; then all.
   */
  readonly times?: number | undefined;
  /** How many requests that it could hit pass unharmed first. */
  readonly after?: number | undefined;
  /** Hits a request with this probability, from 0 to 1, by the mock's seed. */
  readonly probability?: number | undefined;
  /** For `status-500`, `json-500`, `html` and `silence`: whether the service has acted. It has, unless this says otherwise. */
  readonly executed?: boolean | undefined;
  /** How long `latency` and `slow` take, and by how much `clock-skew` is off: 1 s, 50 ms and an hour. */
  readonly milliseconds?: number | undefined;
  /** Error code of `gateway`: by default one that refuses the key or the token. */
  readonly code?: string | undefined;
  /** Status of `status-500`, `json-500`, `html` and, where statuses count, `gateway`: 500, 500, 502 and 401. */
  readonly status?: number | undefined;
  /** Seconds in a Retry-After header, with a refusal or a page of an error. */
  readonly retryAfter?: number | undefined;
}

/** What waits to happen. */
export interface Faults {
  readonly add: (fault: MockFault) => void;
  readonly clear: () => void;
  /** The fault of a request; the one that was asked for first wins. */
  readonly next: (service: string, action: string) => MockFault | undefined;
}

export function createFaults(chance: () => number, services: readonly string[]): Faults {
  let waiting: { readonly fault: MockFault; passed: number; hits: number }[] = [];
  return {
    add: (fault) => {
      checkFault(fault, services);
      waiting.push({ fault, passed: 0, hits: 0 });
    },
    clear: () => void (waiting = []),
    next: (service, action) => {
      const hit = waiting.find((each) => {
        const { fault } = each;
        if (fault.service !== undefined && fault.service !== service) return false;
        if (fault.action !== undefined && fault.action !== action) return false;
        if (each.hits >= timesOf(fault)) return false;
        if (each.passed < (fault.after ?? 0)) {
          each.passed += 1;
          return false;
        }
        return fault.probability === undefined || chance() < fault.probability;
      });
      if (hit) hit.hits += 1;
      return hit?.fault;
    },
  };
}

const timesOf = ({ fault, times, probability }: MockFault): number =>
  times ?? (probability !== undefined || lasting.includes(fault) ? Infinity : 1);

/** What stays until it is healed: a clock that is wrong, and a cloud in which nothing moves. */
const lasting: readonly FaultName[] = ["clock-skew", "state", "absent"];

/** Whether the caller gets nothing that the service has said. */
export const losesResponse = ({ fault }: MockFault): boolean => kinds[fault] === "lost";

/** Whether the service acts before the fault shows. */
export function actsFirst({ fault, executed }: MockFault): boolean {
  switch (kinds[fault]) {
    case "refused":
      return false;
    case "lost":
      return executed ?? fault !== "cut-before";
    case "changed":
    case "delayed":
      return true;
  }
}

const eitherWay: readonly FaultName[] = ["status-500", "json-500", "html", "silence"];

function checkFault(given: MockFault, services: readonly string[]): void {
  const { fault, service, executed, probability, times, after, state } = given;
  if (!faultNames.includes(fault))
    throw new RangeError(`There is no fault "${fault}". There are: ${faultNames.join(", ")}.`);
  if (service !== undefined && !services.includes(service))
    throw new RangeError(
      `The fault ${fault} is for service "${service}", which this mock does not serve. It serves: ${services.join(", ")}.`,
    );
  if (executed !== undefined && !eitherWay.includes(fault))
    throw new RangeError(
      `The fault ${fault} takes no "executed": only ${eitherWay.join(", ")} can come before or after the service has acted.`,
    );
  if ((fault === "state") !== (state !== undefined))
    throw new RangeError('The fault state needs a "state" that polls return, and no other fault takes one.');
  if (probability !== undefined && !(probability >= 0 && probability <= 1))
    throw new RangeError(`The probability of the fault ${fault} must be from 0 to 1, not ${probability}.`);
  for (const [name, value] of Object.entries({ times, after }))
    if (value !== undefined && !(value >= 0))
      throw new RangeError(`"${name}" of the fault ${fault} must be a number from 0.`);
}
