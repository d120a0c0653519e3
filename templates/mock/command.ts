import { parseArgs } from "node:util";
import type { Mock, MockFault, MockOptions } from "./index.js";

/** What the command starts, and what it says about it. */
export interface MockedPackage<Options extends object> {
  /** Name of the npm package. */
  readonly package: string;
  /** Names of the client classes, by service. */
  readonly clients: Readonly<Record<Extract<keyof Options, string>, string>>;
  readonly start: (options: MockOptions<Extract<keyof Options, string>>) => Promise<Mock<Options>>;
}

/** Where it writes to. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
}

const usage = (services: readonly string[]): string => `Usage: mock [options]

Starts a cloud on this machine that clients can talk to, and says how. Ctrl+C ends it.

  --service NAME    serves only this one; may be repeated (${services.join(", ")})
  --port NUMBER     listens there (default: any free port)
  --seed TEXT       ids and faults are the same for the same text
  --latency MS      holds each response back
  --throttle        refuses more than the documented requests per second
  --fault NAME[:P]  lets requests fail, each with the probability P (default: 1); may be repeated
  --json            prints one JSON document
  --help            prints this

Exit code: 0 after Ctrl+C; 2 the mock could not start.`;

/** `mock` on the command line: runs until `interrupted`. Resolves to the exit code. */
export async function mockCommand<Options extends object>(
  args: readonly string[],
  mocked: MockedPackage<Options>,
  console: Console,
  interrupted: () => Promise<unknown>,
): Promise<number> {
  const services = Object.keys(mocked.clients) as Extract<keyof Options, string>[]; // their names
  try {
    const { help, json, fault, ...given } = parse(args);
    if (help) {
      console.out(usage(services));
      return 0;
    }
    const chosen = (given.services ?? services) as Extract<keyof Options, string>[]; // `start` refuses others
    const faults = fault.map(faultOf);
    const mock = await mocked.start({ ...given, services: chosen });
    try {
      faults.forEach((each) => mock.fail(each));
      console.out(json ? JSON.stringify(documentOf(mock, chosen), null, 2) : textOf(mock, chosen, mocked));
      await interrupted();
    } finally {
      await mock.close();
    }
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  const options = {
    port: text,
    seed: text,
    latency: text,
    service: list,
    fault: list,
    throttle: flag,
    json: flag,
    help: flag,
  };
  const { port, latency, service, fault = [], ...others } = parseArgs({ args: [...args], options }).values;
  return {
    ...others,
    fault,
    services: service,
    port: numberOf("--port", port, 65_535),
    latency: numberOf("--latency", latency, 0x7fffffff),
  };
}

function numberOf(name: string, text: string | undefined, max: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text);
  throw new RangeError(`${name} takes a whole number from 0 to ${max}, not "${text}".`);
}

function faultOf(text: string): MockFault {
  const [fault = "", probability = "1"] = text.split(":");
  // `fail` refuses names that are none.
  return { fault: fault as MockFault["fault"], probability: probability === "" ? NaN : Number(probability) };
}

/** What a person mends by other arguments, or by another port. */
const isExpected = (error: unknown): error is Error =>
  error instanceof RangeError ||
  (error instanceof Error && "code" in error && /^(?:ERR_PARSE_ARGS|EADDRINUSE|EACCES)/.test(String(error.code)));

function documentOf<Options extends object>(
  mock: Mock<Options>,
  services: readonly Extract<keyof Options, string>[],
): object {
  const entries = services.map((name) => [name, { options: mock.options(name), environment: mock.environment(name) }]);
  return { url: mock.url, services: Object.fromEntries(entries) as object };
}

function textOf<Options extends object>(
  mock: Mock<Options>,
  services: readonly Extract<keyof Options, string>[],
  mocked: MockedPackage<Options>,
): string {
  const parts = services.map((name) => {
    const client = mocked.clients[name];
    const environment = Object.entries(mock.environment(name)).map(([key, value]) => `export ${key}=${value}`);
    return [
      ["import", `{ ${client} }`, "from", `"${mocked.package}/${name}";`].join(" "),
      `const client = new ${client}(${literal(mock.options(name))});`,
      ...["# or, with the credentials in the environment:", ...environment].map((line) => `  ${line}`),
    ].join("\n");
  });
  return [`The mock cloud is at ${mock.url}. Ctrl+C ends it.`, ...parts].join("\n\n");
}

/** Options as code has them; functions, which only a program can hand over, are left out. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, member]) => typeof member !== "function");
  return `{ ${entries.map(([key, member]) => `${key}: ${literal(member)}`).join(", ")} }`;
}
