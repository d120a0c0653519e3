import { parentPort, workerData } from "node:worker_threads";
import { render } from "./print.js";
import type { OutputFile } from "./output.js";

// The thread of `renderAside`: what it is started with are files that need no template, and it returns their text.
const files = workerData as readonly OutputFile[];
const read = (path: string): never => {
  throw new Error(`${path} is asked for in a thread that has no templates.`);
};
parentPort?.postMessage(await render(files, { read, partials: [] }));
