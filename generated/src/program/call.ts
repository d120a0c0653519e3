import { options, readArguments } from "./arguments.js";
import { exitCodes } from "./exit-codes.js";
import { actionText, serviceText } from "./page.js";
import { actionOf, serviceOf, type Program } from "./program.js";
import { UsageError, type ActionReference, type Reference } from "./reference.js";
import type { Terminal } from "./terminal.js";
import { memberAt } from "./values.js";

/** `call SERVICE ACTION …` on the command line. Resolves to the exit code. */
export async function callCommand(args: readonly string[], program: Program, terminal: Terminal): Promise<number> {
  try {
    return await run(args, program, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.message);
    return exitCodes.usage[0];
  }
}

const isFlag = (argument: string | undefined): boolean => argument?.startsWith("-") === true;

async function run(args: readonly string[], program: Program, terminal: Terminal): Promise<number> {
  const [service, name] = isFlag(args[0]) ? [] : isFlag(args[1]) ? args.slice(0, 1) : args.slice(0, 2);
  const wantsHelp = args.includes("--help") || args.includes("-h");
  const ends = (text: string): number => {
    terminal.write(`${text}\n`);
    return wantsHelp ? exitCodes.done[0] : exitCodes.usage[0];
  };
  if (service === undefined) return ends(usageText(program));
  const [subpath, entry] = serviceOf(program, service);
  const reference = entry.reference();
  const command = `${program.name} call ${subpath}`;
  if (name === undefined) return ends(`Usage: ${command} ACTION [options]\n\n${serviceText(reference)}`);
  const [actionName, action] = actionOf(reference, name);
  if (wantsHelp)
    return ends(`${actionText(actionName, reference, { detail: "page", command })}\n\n${optionsText(action)}`);
  const given = readArguments(args.slice(2), (path) => isSwitch(path, action, reference));
  if (given.words.length > 0)
    throw new UsageError(`There is a word too many: ${given.words[0] ?? ""}. Inputs are --Member VALUE.`);
  // The client is loaded when something is called.
  const { perform } = await import("./perform.js");
  return perform({ ...{ subpath, entry, reference, actionName, action, given } }, program, terminal);
}

const isSwitch = (path: string, { input }: ActionReference, reference: Reference): boolean =>
  memberAt(path.replace(/^input\./, ""), input, reference)?.type === "boolean";

function usageText(program: Program): string {
  const services = Object.keys(program.services).map((name) => `  ${name}`);
  return [
    `Usage: ${program.name} call SERVICE ACTION [--Member VALUE …] [options]`,
    "Calls an action of a cloud, or of a mock of it, and prints the response.",
    ["Services (call SERVICE lists its actions, call SERVICE ACTION --help explains one):", ...services].join("\n"),
    inputsText,
    optionsText(),
    [
      "Exit codes:",
      ...Object.values(exitCodes).map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${meaning}`),
    ].join("\n"),
  ].join("\n\n");
}

const inputsText = `Inputs:
  --InstanceIds crs-a --InstanceIds crs-b   a list: the same flag again
  --NodeSet.0.NodeType 1                    a member of a structure, or of an item
  --Status Running                          a named value, or the value itself
  --Password @env:VARIABLE                  a secret: from the environment, @file:PATH, or @prompt
  --input FILE                              a JSON document; flags are added to it
  --input.region NAME                       an input that is called like an option`;

/** Options of an action, or all. */
function optionsText(action?: ActionReference): string {
  const isOf = (name: string): boolean =>
    action === undefined ||
    !(
      (name === "all" && action.paginate === undefined) ||
      (name.startsWith("wait") && action.wait === undefined) ||
      (name === "yes" && action.effect === "read")
    );
  const lines = Object.entries(options).flatMap(([name, [takes, meaning]]) =>
    isOf(name)
      ? [`  ${`--${name}${takes && (name === "dry-run" ? `[=${takes}]` : ` ${takes}`)}`.padEnd(24)}  ${meaning}`]
      : [],
  );
  return ["Options:", ...lines].join("\n");
}
