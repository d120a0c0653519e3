import { options } from "./arguments.js";
import { exitCodes } from "./exit-codes.js";
import { formats } from "./print.js";
import type { Program } from "./program.js";
import { membersOf, type ActionReference, type MemberReference, type Reference } from "./reference.js";
import type { Terminal } from "./terminal.js";
import { memberAt } from "./values.js";

/** What may come next on a command line, and what it is. */
export interface Candidate {
  readonly text: string;
  readonly meaning: string;
}

/**
 * `completion SHELL` prints what a shell has to load; what that calls is `completion --words WORD …`, with the words so far. The
 * last of them is under the cursor.
 */
export function completionCommand(
  [first = "", ...words]: readonly string[],
  program: Program,
  commands: readonly string[],
  terminal: Terminal,
): number {
  if (first === "--words") {
    const lines = candidates(words, program, commands).map(({ text, meaning }) => `${text}\t${meaning}\n`);
    terminal.write(lines.join(""));
    return exitCodes.done[0];
  }
  const script = Object.hasOwn(scripts, first) ? scripts[first] : undefined;
  if (script === undefined) {
    terminal.say(`Usage: ${program.name} completion ${Object.keys(scripts).join("|")}`);
    return first === "--help" ? exitCodes.done[0] : exitCodes.usage[0];
  }
  terminal.write(script(program.name, program.name.replaceAll(/\W/g, "_")));
  return exitCodes.done[0];
}

/** What fits the last word. */
export function candidates(words: readonly string[], program: Program, commands: readonly string[]): Candidate[] {
  const current = words.at(-1) ?? "";
  return possible(words.slice(0, -1), current, program, commands).filter(({ text }) =>
    text.toLowerCase().startsWith(current.toLowerCase()),
  );
}

const plain = (names: readonly string[], meaning = ""): Candidate[] => names.map((text) => ({ text, meaning }));

function possible(
  [command, service, action, ...flags]: readonly string[],
  current: string,
  program: Program,
  commands: readonly string[],
): Candidate[] {
  if (command === undefined) return plain(commands);
  if (command === "completion") return plain(Object.keys(scripts));
  const entries = Object.entries(program.services);
  if (command === "explain") {
    const references = entries.map(([, { reference }]) => reference());
    return references.flatMap(({ actions, errors }) => [
      ...actionsOf(actions),
      ...plain(Object.keys(errors), "error code"),
    ]);
  }
  if (command !== "call") return [];
  if (service === undefined) return plain(entries.map(([name]) => name));
  const entry = Object.hasOwn(program.services, service) ? program.services[service] : undefined;
  if (entry === undefined) return [];
  const reference = entry.reference();
  if (action === undefined) return actionsOf(reference.actions);
  const known = reference.actions[action];
  return known === undefined ? [] : argumentsOf(known, reference, flags.at(-1) ?? "", current);
}

const actionsOf = (actions: Reference["actions"]): Candidate[] =>
  Object.entries(actions).map(([text, { title, effect }]) => ({ text, meaning: `${effect}: ${title}` }));

/** Values of the flag before, or flags. */
function argumentsOf(action: ActionReference, reference: Reference, before: string, current: string): Candidate[] {
  const flag = before.replace(/^--/, "");
  if (before.startsWith("--")) {
    const values = valuesOf(flag, action, reference);
    if (values !== undefined) return values;
  }
  const prefix = /^--(.*\.)?/.exec(current)?.[1] ?? "";
  const inside = prefix === "" ? action.input : innerMembers(prefix.slice(0, -1), action, reference);
  const inputs = inside.map((each) => ({ text: `--${prefix}${each.name}`, meaning: meaningOf(each) }));
  const own = Object.entries(options).map(([name, [, meaning]]) => ({ text: `--${name}`, meaning }));
  return prefix === "" ? [...inputs, ...own] : inputs;
}

const meaningOf = ({ required, description }: MemberReference): string =>
  `${required ? "(required) " : ""}${description}`.replaceAll(/\s+/g, " ");

function innerMembers(path: string, { input }: ActionReference, reference: Reference): readonly MemberReference[] {
  const member = memberAt(path, input, reference);
  return member === undefined ? [] : (membersOf(member.type, reference) ?? []);
}

/** Undefined for a flag that takes no value, or where nothing is known of its values. */
function valuesOf(flag: string, action: ActionReference, reference: Reference): Candidate[] | undefined {
  if (flag === "output") return plain(formats);
  if (flag === "region") return plain(reference.regions, "region");
  const member = memberAt(flag, action.input, reference);
  if (member?.type === "boolean") return plain(["true", "false"]);
  if (member?.secret) return plain(["@env:", "@file:", "@prompt"]);
  const values = reference.enums[member?.enum ?? ""]?.values.map(([value, name, text = ""]) => ({
    text: name,
    meaning: String(value) === name ? text : `${value}: ${text}`,
  }));
  return values ?? (member === undefined ? undefined : []);
}

const scripts: Readonly<Record<string, (program: string, name: string) => string>> = {
  bash: (program, name) => `_${name}() {
  local IFS=$'\\n'
  COMPREPLY=($(${program} completion --words "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == @*: ]] && compopt -o nospace
  return 0
}
complete -o default -F _${name} ${program}
`,
  zsh: (program, name) => `#compdef ${program}
_${name}() {
  local -a lines
  lines=(\${(f)"$(${program} completion --words "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  lines=("\${(@)lines//:/\\\\:}")
  lines=("\${(@)lines/$'\\t'/:}")
  _describe '${program}' lines
}
compdef _${name} ${program}
`,
  fish: (program, name) => `function __${name}
  set -l words (commandline -opc) (commandline -ct)
  ${program} completion --words $words[2..-1] 2>/dev/null
end
complete -c ${program} -f -a '(__${name})'
`,
};
