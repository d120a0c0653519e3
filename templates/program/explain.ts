import { exitCodes } from "./exit-codes.js";
import { actionText } from "./page.js";
import type { Program } from "./program.js";
import { adviceOf, didYouMean, UsageError, type MemberReference, type Reference } from "./reference.js";
import type { Terminal } from "./terminal.js";

/** `explain NAME` on the command line: what the reference in the package says. Returns the exit code. */
export function explainCommand(names: readonly string[], program: Program, terminal: Terminal): number {
  const [name, ...more] = names;
  if (name === undefined || name.startsWith("-") || more.length > 0) {
    terminal.say(`Usage: ${program.name} explain CODE|ACTION|MEMBER`);
    return name === "--help" || name === "-h" ? exitCodes.done[0] : exitCodes.usage[0];
  }
  try {
    const references = Object.values(program.services).map(({ reference }) => reference());
    const texts = explain(name, references, program.name).map(({ text }) => text);
    terminal.write(`${texts.join("\n\n")}\n`);
    return exitCodes.done[0];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.message);
    return exitCodes.usage[0];
  }
}

/** One thing that the reference says of a name. */
export interface Explanation {
  readonly service: string;
  readonly text: string;
}

/** Everything that a name is in the services: a code, an action, a structure, a value set, or a member of some of them. */
export function explain(name: string, references: readonly Reference[], program: Program["name"]): Explanation[] {
  const found = references.flatMap((reference) =>
    textsOf(name, reference, program).map((text) => ({ service: reference.subpath, text })),
  );
  if (found.length > 0) return found;
  const names = references.flatMap((reference) => [...namesOf(reference)]);
  throw new UsageError(
    `The reference has no code, action or member "${name}".${didYouMean(name, [...new Set(names)])}`,
  );
}

function textsOf(name: string, reference: Reference, program: string): string[] {
  const { actions, errors, structures, enums, subpath } = reference;
  const isIt = (each: string): boolean => each.toLowerCase() === name.toLowerCase();
  const action = Object.keys(actions).filter(isIt);
  const texts = [
    ...Object.keys(errors)
      .filter(isIt)
      .map((code) => errorText(code, reference)),
    ...action.map((each) => actionText(each, reference, { detail: "page", command: `${program} call ${subpath}` })),
    ...Object.keys(structures)
      .filter(isIt)
      .map((each) => `${each}: a structure of ${subpath}. ${structures[each]?.description ?? ""}`),
    ...Object.keys(enums)
      .filter(isIt)
      .map((each) => enumText(each, reference)),
  ];
  return texts.length > 0 ? texts : memberTexts(isIt, reference);
}

function errorText(code: string, reference: Reference): string {
  const listed = Object.entries(reference.actions).filter(([, { errors }]) => errors.includes(code));
  const names = listed.slice(0, 12).map(([name]) => name);
  const more = listed.length > names.length ? `, and ${listed.length - names.length} more` : "";
  return [
    `${code}: an error code of ${reference.subpath}.`,
    adviceOf(code, reference),
    listed.length > 0 ? `Listed by ${names.join(", ")}${more}.` : "Any action may fail with it.",
  ].join("\n");
}

function enumText(name: string, { enums, subpath }: Reference): string {
  const { description, values = [], open } = enums[name] ?? {};
  const lines = values.map(([value, constant, text]) => `  ${value}  ${constant}${text ? `  ${text}` : ""}`);
  return [`${name}: values of ${subpath}. ${description ?? ""}${open ? " Others may come." : ""}`, ...lines].join("\n");
}

/** What the same name means in several places is said once. */
function memberTexts(isIt: (name: string) => boolean, reference: Reference): string[] {
  const places = new Map<string, string[]>();
  const add = (owner: string, members: readonly MemberReference[]): void => {
    for (const member of members.filter(({ name }) => isIt(name))) {
      const text = [`${member.name} ${member.type}.`, member.description, member.bounds].filter(Boolean).join(" ");
      const values = member.enum === undefined ? "" : `\n${enumText(member.enum, reference)}`;
      places.set(text + values, [...(places.get(text + values) ?? []), owner]);
    }
  };
  for (const [name, { input, output }] of Object.entries(reference.actions)) {
    add(`input of ${name}`, input);
    add(`output of ${name}`, output);
  }
  for (const [name, { members }] of Object.entries(reference.structures)) add(`member of ${name}`, members);
  return [...places].map(
    ([text, owners]) => `${text}\n  ${owners.slice(0, 6).join(", ")}${owners.length > 6 ? ", …" : ""}`,
  );
}

function* namesOf({ actions, errors, structures, enums }: Reference): Generator<string> {
  yield* [...Object.keys(actions), ...Object.keys(errors), ...Object.keys(structures), ...Object.keys(enums)];
  for (const { input, output } of Object.values(actions)) yield* [...input, ...output].map(({ name }) => name);
  for (const { members } of Object.values(structures)) yield* members.map(({ name }) => name);
}
