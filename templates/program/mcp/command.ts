import { parseArgs } from "node:util";
import { exitCodes } from "../exit-codes.js";
import { actionOf, type Program } from "../program.js";
import { UsageError } from "../reference.js";
import type { Terminal } from "../terminal.js";
import { allowances, type Access } from "./access.js";
import { createSession, type SessionOptions } from "./session.js";

const usageText = (program: string): string => `Usage: ${program} mcp [options]

Serves the reference and the actions to agents by the Model Context Protocol, on the standard input and output.
Needs @modelcontextprotocol/sdk (npm install @modelcontextprotocol/sdk).

  --allow write      may change things that are planned first; may be repeated
  --allow billing    may do what costs money
  --actions A,B      changes by these actions only
  --regions A,B      changes in these regions only
  --instances A,B    changes of these instances only
  --region NAME      region of the calls; by default the environment's CACHESMITH_REGION
  --mock             calls a mock of the cloud; so it is without credentials
  --cloud            calls the cloud, with the credentials of the machine that it runs on
  --help             prints this

Secrets are not passed by agents: they write @env:CACHESMITH_SECRET_NAME, and this program takes the variable.
Exit code: 0 when its client is gone; 2 wrong arguments, or the package is missing.`;

/** `mcp` on the command line: serves until the client is gone. Resolves to the exit code. */
export async function mcpCommand(args: readonly string[], program: Program, terminal: Terminal): Promise<number> {
  try {
    const given = parse(args);
    if (given.help) {
      terminal.write(`${usageText(program.name)}\n`);
      return exitCodes.done[0];
    }
    const session = await createSession(program, terminal.environment, optionsOf(given, program, terminal));
    const { serve } = await import("./server.js").catch(missing);
    await serve(session);
    return exitCodes.done[0];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.message);
    return exitCodes.usage[0];
  }
}

function missing(error: unknown): never {
  if (error instanceof Error && "code" in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)))
    throw new UsageError(
      "The server for agents needs @modelcontextprotocol/sdk, which is not installed. Run: npm install @modelcontextprotocol/sdk",
    );
  throw error;
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const word = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  const options = {
    ...{ allow: list, actions: list, regions: list, instances: list, region: word },
    ...{ mock: flag, cloud: flag, help: { ...flag, short: "h" } },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function optionsOf(given: ReturnType<typeof parse>, program: Program, terminal: Terminal): SessionOptions {
  const { allow = [], mock, cloud, region = terminal.environment("CACHESMITH_REGION") } = given;
  const wrong = allow.find((word) => !Object.hasOwn(allowances, word));
  if (wrong !== undefined) throw new UsageError(`--allow takes write or billing, not ${JSON.stringify(wrong)}.`);
  if (mock && cloud) throw new UsageError("--mock and --cloud exclude each other.");
  const actions = listOf(given.actions)?.map((name) => knownAction(name, program));
  const access: Access = {
    effects: allow.flatMap((word) => allowances[word] ?? []),
    ...{ actions, regions: listOf(given.regions), instances: listOf(given.instances) },
  };
  return { where: mock ? "mock" : cloud ? "cloud" : "either", access, region };
}

const listOf = (given: readonly string[] | undefined): string[] | undefined =>
  given?.flatMap((text) => text.split(",")).filter(Boolean);

/** The name as the definitions spell it; one that no service has would allow nothing, in silence. */
function knownAction(name: string, { services }: Program): string {
  const references = Object.values(services).map(({ reference }) => reference());
  const all = Object.fromEntries(references.flatMap(({ actions }) => Object.entries(actions)));
  const [first] = references;
  if (first === undefined) throw new UsageError("The package has no services.");
  return actionOf({ ...first, subpath: "the package", actions: all }, name)[0];
}
