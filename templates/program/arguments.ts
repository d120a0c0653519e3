import { parseArgs } from "node:util";
import { didYouMean, UsageError } from "./reference.js";

/** Flags of the program's own: what each takes, and what it is for. */
export const options = {
  input: ["FILE", "inputs as a JSON document; - reads it from the standard input"],
  output: ["FORMAT", "json (default), yaml, table or ids"],
  fields: ["A,B.C", "only these members of each row, or of the response"],
  all: ["", "every page"],
  wait: ["", "until the work is done that the action begins"],
  "wait-timeout": ["SECONDS", "at most so long; 3600 by default"],
  "dry-run": ["FORM", "prints the signed request as http or curl, and sends nothing"],
  mock: ["", "calls a mock of the cloud in this process"],
  yes: ["", "does not ask before it changes something"],
  region: ["NAME", "region; by default the environment's CACHESMITH_REGION"],
  site: ["NAME", "site of the vendor"],
  endpoint: ["URL", "host or URL in place of the documented one"],
  "show-secrets": ["", "prints secrets of the response, which are *** otherwise"],
  "no-validate": ["", "sends the inputs of --input as they are"],
  help: ["", "prints what there is to know, and sends nothing"],
} as const satisfies Readonly<Record<string, readonly [takes: string, meaning: string]>>;

type Name = keyof typeof options;
type Values = { readonly [Key in Name]?: (typeof options)[Key][0] extends "" ? boolean : string };

/** Arguments, sorted: names of things, the program's own flags, and inputs of the action with their texts. */
export interface Arguments {
  readonly words: readonly string[];
  readonly values: Values;
  readonly inputs: readonly (readonly [path: string, text: string])[];
}

/** Whether a flag is the program's; a member of the same name is `--input.NAME`. */
const isOption = (name: string): name is Name => Object.hasOwn(options, name);

/**
 * Reads a command line. Flags that are not the program's are inputs: `--NodeSet.0.NodeType 1`. `isSwitch` says which of them
 * may be without a value, which is then `true`.
 */
export function readArguments(args: readonly string[], isSwitch: (path: string) => boolean = () => false): Arguments {
  const flags = new Map<string, "string" | "boolean">(
    Object.entries(options).map(([name, [takes]]) => [name, takes === "" ? "boolean" : "string"]),
  );
  const joined = joinInputs(args, isSwitch, flags);
  const words: string[] = [];
  const values: Record<string, string | boolean> = {};
  const inputs: (readonly [string, string])[] = [];
  for (const token of parse(joined, flags)) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name } = token;
    if (isOption(name)) values[name] = token.value ?? true;
    else inputs.push([name.replace(/^input\./, ""), token.value ?? "true"]);
  }
  return { words, values, inputs };
}

/** Each input and its value as one argument, so that a value may begin with a dash; `flags` learns their names. */
function joinInputs(
  args: readonly string[],
  isSwitch: (path: string) => boolean,
  flags: Map<string, "string" | "boolean">,
): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (argument === "--") return [...joined, ...args.slice(at)];
    const [, name = "", given] = /^--([^=]+)(=[^]*)?$/.exec(argument) ?? [];
    if (name === "" || isOption(name)) {
      joined.push(argument === "--dry-run" ? "--dry-run=http" : argument);
      continue;
    }
    flags.set(name, "string");
    const next = args[at + 1];
    if (given !== undefined) joined.push(argument);
    else if (isSwitch(name) && (next === undefined || !/^(?:true|false)$/.test(next))) joined.push(`--${name}=true`);
    else if (next === undefined || (next.startsWith("--") && next.length > 2))
      throw new UsageError(`--${name} needs a value.${isNearOption(name)}`);
    else {
      joined.push(`--${name}=${next}`);
      at += 1;
    }
  }
  return joined;
}

const isNearOption = (name: string): string =>
  didYouMean(name, Object.keys(options)).replace(/Did you mean (.*)\?/, "Did you mean --$1?");

/** A part of a command line; `value` is absent for a flag that takes none. */
type Token =
  | { readonly kind: "positional"; readonly value: string }
  | { readonly kind: "option"; readonly name: string; readonly value?: string | undefined }
  | { readonly kind: "option-terminator" };

function parse(args: readonly string[], flags: ReadonlyMap<string, "string" | "boolean">): readonly Token[] {
  const known = Object.fromEntries([...flags].map(([name, type]) => [name, { type, multiple: true }]));
  const short = { help: { type: "boolean", short: "h", multiple: true } } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { ...known, ...short },
      allowPositionals: true,
      tokens: true,
    }).tokens;
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      throw new UsageError(error.message);
    throw error;
  }
}
