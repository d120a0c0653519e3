import { getEventListeners, setMaxListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { clientOf, startCloud } from "./play.js";

const callers = 50;
const rounds = 4;
const callsPerRound = 2500;
const chance = 0.05;
/** One of these strikes a request in twenty. */
const faults = ["throttle", "cut-before", "cut-after", "cut-middle", "status-500", "json-500", "html"] as const;

/** What became of a call, by what its caller saw. */
interface Seen {
  readonly name: string;
  readonly billing: boolean;
  /** `yes` for an answer, else the error's word. */
  readonly executed: "yes" | "no" | "unknown";
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void; // what the flag puts there

test("10,000 calls of 50 callers with faults: nothing is lost or done twice, and nothing is left behind", async () => {
  const strays: unknown[] = [];
  const note = (stray: unknown): void => void strays.push(stray);
  for (const event of ["unhandledRejection", "warning"] as const) process.on(event, note);
  const cloud = await startCloud();
  const { signal } = new AbortController();
  // Every call in flight listens, once.
  setMaxListeners(callers, signal);
  const client = clientOf("tencent-redis", {
    ...cloud.options("stateless/tencent-redis"),
    rateLimit: false,
  });
  const call = async (name: string, billing: boolean): Promise<Seen> => {
    const answer = billing
      ? client["createInstances"]?.({ ...purchase, InstanceName: name }, { signal })
      : client["describeInstances"]?.({ InstanceName: name }, { signal });
    const outcome: unknown = await answer?.catch((error: unknown) => error);
    if (!(outcome instanceof Error)) return { name, billing, executed: "yes" };
    const { executed } = outcome as { executed?: Seen["executed"] };
    expect(["ApiError", "NetworkError", "ResponseError"]).toContain(outcome.name);
    return { name, billing, executed: executed ?? "yes" };
  };
  const heaps: number[] = [];
  let failed = 0;
  for (let round = 0; round < rounds; round++) {
    cloud.reset();
    for (const fault of faults) cloud.fail({ fault: fault, probability: chance / faults.length });
    const seen = await inTurns(round, call);
    const executions = new Map<string, number>();
    for (const { input, executed } of cloud.calls) {
      const { InstanceName } = input as { readonly InstanceName: string };
      executions.set(InstanceName, (executions.get(InstanceName) ?? 0) + (executed ? 1 : 0));
    }
    expect(seen).toHaveLength(callsPerRound);
    expect(seen.filter((each) => !isTrue(each, executions.get(each.name) ?? 0))).toEqual([]);
    failed += seen.filter(({ executed }) => executed !== "yes").length;
    collect();
    heaps.push(process.memoryUsage().heapUsed);
  }
  expect(failed).toBeGreaterThan(0);
  const [, settled = 0, , last = 0] = heaps;
  expect(last - settled, `heap after each round: ${heaps.join(", ")}`).toBeLessThan(4_000_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await cloud.close();
  for (const event of ["unhandledRejection", "warning"] as const) process.off(event, note);
  expect(strays).toEqual([]);
}, 120_000);

const purchase = {
  ...{ TypeId: 16, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0 },
  ...{ VpcId: "vpc-12345678", SubnetId: "subnet-12345678", ZoneId: 100003, Password: "Abcd-1234" },
};

async function inTurns(round: number, call: (name: string, billing: boolean) => Promise<Seen>): Promise<Seen[]> {
  const seen: Seen[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < callsPerRound) {
      const own = next++;
      seen.push(await call(`call-${round}-${own}`, own % 2 === 0));
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return seen;
}

/** Whether a caller was told the truth. A purchase is made once at most; a read may be repeated. */
function isTrue({ billing, executed }: Seen, executions: number): boolean {
  if (billing && executions > 1) return false;
  return executed === "unknown" || (executed === "yes" ? executions >= 1 : executions === 0);
}
