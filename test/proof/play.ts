import type { ClientOptions, Effect } from "../../templates/runtime/index.js";
import type { MockFault } from "../../templates/mock/index.js";
import { loadSdk } from "../mock/sdk.js";
import { realModel } from "../spec/model.js";

export const effects = ["read", "idempotent", "write", "billing"] as const satisfies readonly Effect[];

const sdk = await loadSdk();

/** A client by the names of its methods. */
type Caller = Readonly<Record<string, (input: object, options?: object) => Promise<object>>>;

/** A way to speak to a service: its client, and the options that choose how requests are signed and sent. */
interface Way {
  readonly service: string;
  readonly options: object;
  readonly open: (options: object) => Caller;
}

// Methods are called by name, with inputs of the definitions.
const methodsOf = (client: object): Caller => client as Caller;

const { TencentRedis } = sdk["tencent-redis"];
const { TencentRedis2017 } = sdk["tencent-redis-2017"];
const { HuaweiDcs } = sdk["huawei-dcs"];
const { HuaweiDcsV1 } = sdk["huawei-dcs-v1"];
const tencent = (options: object): Way => ({
  service: "tencent-redis",
  options,
  open: (all) => methodsOf(new TencentRedis(all)),
});
const older = (options: object): Way => ({
  service: "tencent-redis-2017",
  options,
  open: (all) => methodsOf(new TencentRedis2017(all)),
});

/** Every protocol, and every way to sign in it. */
export const ways: Readonly<Record<string, Way>> = {
  "TC3-HMAC-SHA256": tencent({}),
  "3.0 with HmacSHA256 over a form": tencent({ auth: "hmac-sha256", method: "POST" }),
  "3.0 with HmacSHA1 over GET": tencent({ auth: "hmac-sha1", method: "GET" }),
  "2017 with HmacSHA256": older({ auth: "hmac-sha256", method: "POST" }),
  "2017 with HmacSHA1": older({ auth: "hmac-sha1", method: "GET" }),
  "SDK-HMAC-SHA256": { service: "huawei-dcs", options: {}, open: (all) => methodsOf(new HuaweiDcs(all)) },
  "V1 with SDK-HMAC-SHA256": { service: "huawei-dcs-v1", options: {}, open: (all) => methodsOf(new HuaweiDcsV1(all)) },
};

/** A client of a service, by the names of its methods. */
export function clientOf(service: string, options: object): Caller {
  const way = Object.values(ways).find((each) => each.service === service);
  if (way === undefined) throw new Error(`There is no client of ${service} here.`);
  return way.open(options);
}

type Transport = NonNullable<ClientOptions["transport"]>;

/** A read of each service over a transport of the caller's, and the secrets that go with it. */
export const transports = Object.fromEntries(
  Object.entries({
    "tencent-redis": ["describeInstances", { secretId: "AKIDexample0000000001", secretKey: "tencent-secret-key-1" }],
    "tencent-redis-2017": ["describeRedis", { secretId: "AKIDexample0000000002", secretKey: "tencent-secret-key-2" }],
    "huawei-dcs": [
      "listInstances",
      { accessKey: "HWAKEXAMPLE000000003", secretKey: "huawei-secret-key-3", securityToken: "sts-token-3" },
    ],
    "huawei-dcs-v1": ["listInstances", { token: "huawei-token-of-iam-4" }],
  } as const).map(([service, [method, credentials]]) => {
    const { secretKey, token, securityToken } = { ...credentials } as Readonly<Record<string, string | undefined>>;
    const secrets = [secretKey, token, securityToken].filter((secret) => secret !== undefined);
    const project = service.startsWith("huawei") ? { projectId: "p1" } : {};
    const options = { credentials, region: "any-1", endpoint: "http://127.0.0.1:9", rateLimit: false, ...project };
    const quick = { sleep: () => Promise.resolve(), random: () => 0 };
    const call = (transport: Transport) =>
      clientOf(service, { ...options, ...quick, transport })[method]?.({}, { validate: false });
    return [service, { secrets, call }];
  }),
);

/** A mock of all services without state: whatever is asked is done and answered as documented. */
export const startCloud = () =>
  sdk["mock/runtime"].startMockOf<Record<string, object>>(sdk.stateless, {
    clock: "manual",
    start: Date.parse("2025-05-13T12:00:00Z"),
  });

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** What one call came to. */
export interface Played {
  /** `answer`, or the name of the error. */
  readonly seen: string;
  /** What the error says of whether the service did it. */
  readonly executed: unknown;
  /** Requests that arrived, and those that were executed. */
  readonly attempts: number;
  readonly executions: number;
}

export interface Sample {
  readonly action: string;
  readonly method: string;
  readonly input: object;
}

/** An action of each effect with an input that the mock takes, by service. */
export async function samples(): Promise<ReadonlyMap<string, Sample>> {
  const { services } = await realModel();
  const found = new Map<string, Sample>();
  for (const { subpath, actions } of services)
    for (const { name, method, effect, examples, payload } of actions) {
      // A bare text as the whole response looks the same when it is cut.
      if (payload !== undefined) continue;
      // One whose response has something that a fault can strike: with REST, some have none.
      const isBare = ({ response = {} }: (typeof examples)[number]): boolean =>
        subpath.startsWith("huawei") && Object.keys(Object(response) as object).length === 0;
      const example = examples.find(
        (each) => each.response !== undefined && each.invalid.request === undefined && !isBare(each),
      );
      if (example && !found.has(`${subpath} ${effect}`))
        found.set(`${subpath} ${effect}`, { action: name, method, input: example.request });
    }
  return found;
}

/** Plays one call in a cloud where a fault strikes its action. */
export async function play(cloud: Cloud, way: Way, sample: Sample, fault: MockFault): Promise<Played> {
  const { action, method, input } = sample;
  cloud.reset();
  cloud.fail({ ...fault, action });
  const client = way.open({
    ...cloud.options(`stateless/${way.service}`),
    ...way.options,
    // Long enough for the request to arrive on a busy machine.
    ...(fault.fault === "silence" && { timeout: 150 }),
    rateLimit: false,
    random: () => 0.5,
  });
  const outcome = await client[method]?.(input).catch((error: unknown) => Object(error) as object);
  const arrived = cloud.calls.filter((call) => call.action === action);
  const { name, executed } = Object(outcome) as { readonly name?: unknown; readonly executed?: unknown };
  return {
    seen: typeof name === "string" && name.endsWith("Error") ? name : "response",
    executed,
    attempts: arrived.length,
    executions: arrived.filter((call) => call.executed).length,
  };
}
