import { spawn } from "node:child_process";
import { join } from "node:path";
import { answerTasks } from "./answers.js";
import { bare, ours, vendors, type Caller } from "./callers.js";
import { median, time } from "./process.js";
import { say, verdict } from "./report.js";

/**
 * Our client against the vendor's, over HTTP on this machine, and how far both are from what a request costs by itself. All
 * take turns in one process, and the server has one of its own, so that what else the machine does strikes all alike: the
 * ratios count. Ends with 1 when a goal is missed.
 */
const root = process.cwd();

/** Calls a second at least, and processor time of a call at most, as multiples of the vendor's. */
const goals = { rate: 1.5, processor: 0.6 };

/** Calls of one turn, by how many callers. */
const loads = [
  { callers: 1, calls: 1500 },
  { callers: 50, calls: 3000 },
];

interface Speed {
  /** Calls a second. */
  readonly rate: number;
  /** Microseconds of processor time, the kernel's included, a call. */
  readonly processor: number;
}

async function turn({ call }: Caller, callers: number, calls: number): Promise<Speed> {
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const used = process.cpuUsage();
  const begin = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { rate: calls / seconds, processor: (user + system) / calls };
}

/** Medians of each caller over the rounds, in each of which all have their turn. */
async function race(all: readonly Caller[], callers: number, calls: number, rounds: number): Promise<Speed[]> {
  const turns = all.map((): Speed[] => []);
  // It takes the compiler thousands of calls to be done with either.
  for (const one of all) await turn(one, callers, 3 * calls);
  for (let round = 0; round < rounds; round++)
    for (const [at, one] of all.entries()) turns[at]?.push(await turn(one, callers, calls));
  return turns.map((speeds) => ({
    rate: median(speeds.map(({ rate }) => rate)),
    processor: median(speeds.map(({ processor }) => processor)),
  }));
}

function report(all: readonly Caller[], speeds: readonly Speed[]): boolean {
  const [own] = speeds;
  if (own === undefined) return false;
  const judged = speeds.map(({ rate, processor }, at) => {
    const faster = own.rate / rate;
    const share = own.processor / processor;
    const kept = faster >= goals.rate && share <= goals.processor;
    const figures = `${rate.toFixed(0).padStart(8)} calls/s ${processor.toFixed(0).padStart(6)} µs each`;
    const ratio = at === 0 ? "" : `ours: × ${faster.toFixed(2)} calls/s, × ${share.toFixed(2)} processor`;
    const word = all[at]?.judged ? verdict(kept, `× ${goals.rate}, × ${goals.processor}`) : "";
    say(`${figures}   ${(all[at]?.name ?? "").padEnd(34)}${ratio.padEnd(44)}${word}`);
    return kept || !all[at]?.judged;
  });
  return judged.every(Boolean);
}

async function main(): Promise<boolean> {
  const rounds = Number(process.argv[2] ?? 7);
  time(join(root, "generated/build.js"));
  const server = spawn(process.execPath, [process.argv[1] ?? "", "serve"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = await new Promise<number>((resolve) => server.stdout.once("data", (text) => resolve(Number(text))));
    const all = [await ours(root, port), ...vendors(root, port), bare(port)];
    let kept = true;
    for (const { callers, calls } of loads) {
      say(`\n${callers === 1 ? "One caller" : `${callers} callers`}, medians of ${rounds} rounds of ${calls} calls`);
      kept = report(all, await race(all, callers, calls, rounds)) && kept;
    }
    return kept;
  } finally {
    server.kill();
  }
}

if (process.argv[2] === "serve") answerTasks();
else process.exit((await main()) ? 0 : 1);
