import { isMainThread, Worker } from "node:worker_threads";

/** Enough for code that is nested a hundred times as deep as the ordinary stack allows; taken only as it is used. */
const stackSizeMb = 256;

/** Runs a program once more in a thread whose stack is large. Nothing where it is running in one already. */
export function deeper(program: string, args: readonly string[]): (() => Promise<number>) | undefined {
  if (!isMainThread) return undefined;
  return () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(program), { argv: [...args], resourceLimits: { stackSizeMb } });
      worker.once("error", reject).once("exit", resolve);
    });
}
