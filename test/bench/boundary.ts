import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { parseExactly } from "../../templates/runtime/boundary/exact-json.js";
import { redactor } from "../../templates/runtime/boundary/redact.js";
import { takeIn } from "../../templates/runtime/boundary/intake.js";
import { explained } from "../../templates/runtime/validation/explain.js";
import { platform } from "../../templates/runtime/platform/node.js";
import { say } from "./report.js";
import { texts } from "./texts.js";

/** What comes in or goes out, for an input of that size; the work is done once a call. */
type Boundary = (size: number) => () => unknown;

const secret = "a-secret-of-thirty-two-characters";

const boundaries: Readonly<Record<string, Boundary>> = {
  "parse, long integers": (size) => {
    const text = JSON.stringify({ rows: Array.from({ length: size }, () => ({ a: 'q"\\"', n: 1 })) });
    const long = text.replace('"n":1', '"n":1234567890123456789');
    return () => parseExactly(long, ["n"]);
  },
  "parse, torn": (size) => {
    const torn = `{"n":12345678901234567,"log":"${'\\"'.repeat(size * 100)}`;
    return () => {
      try {
        parseExactly(torn, []);
      } catch {
        // It is torn.
      }
    };
  },
  explain: (size) => {
    const value = { L: Array.from({ length: size }, () => 1) };
    const found = value.L.map((_, at) => ({ instancePath: `/L/${at}`, keyword: "type", argument: "string" }));
    return () => explained(found, { value, secrets: [] });
  },
  redact: (size) => {
    const body = `${" x".repeat(size * 5)}${secret}`;
    const { excerpt, text } = redactor([secret], ["Password"]);
    return () => [excerpt(body), text(body)];
  },
  "take in": (size) => {
    const input = { L: Array.from({ length: size }, (_, at) => ({ a: at, b: "x" })) };
    return () => takeIn(input, true);
  },
};

/** Milliseconds of the processor in the fastest of some rounds: whatever else the machine does only adds to them. */
async function fastest(run: () => unknown, rounds: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds + 2; round++) {
    const begun = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Ten times the input costs at most twelve times the time; below this, in milliseconds, a clock says nothing. */
const factor = 12;
const floor = 2;

/** True when every boundary keeps its budget. */
export async function benchBoundaries(rounds: number): Promise<boolean> {
  let isKept = true;
  const judge = (name: string, small: number, large: number): void => {
    const isFine = large <= Math.max(small, floor) * factor;
    isKept &&= isFine;
    say(
      `${name.padEnd(24)} ${small.toFixed(1)} ms, ten times as much ${large.toFixed(1)} ms${isFine ? "" : `  over ${factor} times`}`,
    );
  };
  for (const [name, boundary] of Object.entries(boundaries))
    judge(name, await fastest(boundary(5_000), rounds), await fastest(boundary(50_000), rounds));
  for (const [name, boundary] of Object.entries(texts))
    judge(name, await fastest(boundary(1_000), rounds), await fastest(boundary(10_000), rounds));
  judge("gunzip", await unpack(2_000_000, rounds), await unpack(20_000_000, rounds));
  return isKept;
}

async function unpack(size: number, rounds: number): Promise<number> {
  const body = gzipSync(Buffer.alloc(size, 32));
  const server = createServer((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(body));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // an address of TCP
  const exchange = { maxBytes: 52_428_800, onCancel: () => undefined };
  const time = await fastest(() => platform.transport({ method: "GET", url, headers: {}, body: "" }, exchange), rounds);
  server.close();
  server.closeAllConnections();
  return time;
}
