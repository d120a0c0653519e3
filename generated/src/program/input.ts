import type { Arguments } from "./arguments.js";
import { UsageError, type ActionReference, type MemberReference, type Reference } from "./reference.js";
import { mapSecrets, refuseOpen, takeSecret, ways, type SecretPlaces } from "./secrets.js";
import type { Terminal } from "./terminal.js";
import { inputOf } from "./values.js";

/** The input of a call: the document, the flags, and the secrets from where they are. */
export async function inputFor(
  given: Arguments,
  action: ActionReference,
  reference: Reference,
  terminal: Terminal,
): Promise<object> {
  const flags = inputOf(given.inputs, action.input, reference);
  await mapSecrets(flags, action.input, reference, refuseOpen);
  const { input: file } = given.values;
  const document = file === undefined ? {} : documentOf(file, await terminal.read(file));
  const whole = inputOf(given.inputs, action.input, reference, document);
  const asked = { ...whole, ...promptsFor(action.input, whole, terminal) };
  const places: SecretPlaces = {
    environment: terminal.environment,
    file: terminal.read,
    prompt: (path) => {
      if (terminal.canAsk) return terminal.ask(`${path}: `, true);
      throw new UsageError(`${path} cannot be asked for here: there is no terminal.`);
    },
  };
  return Object(
    await mapSecrets(asked, action.input, reference, (text, path) => takeSecret(text, path, places)),
  ) as object;
}

function documentOf(file: string, text: string): object {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    // The text may hold secrets: what the parser quotes of it is not shown.
    throw new UsageError(`${file === "-" ? "The standard input" : file} is not JSON.`, { cause: error });
  }
  if (typeof document === "object" && document !== null && !Array.isArray(document)) return document;
  throw new UsageError(
    `${file === "-" ? "The standard input" : file} must hold a JSON object: the inputs of the action.`,
  );
}

/** A required secret that nobody has given is asked for. */
function promptsFor(members: readonly MemberReference[], input: object, { canAsk }: Terminal): object {
  const missing = members.filter(({ name, required, secret }) => required && secret && !Object.hasOwn(input, name));
  if (missing.length > 0 && !canAsk)
    throw new UsageError(missing.map(({ name }) => `${name} is required. Give it by ${ways(name)}.`).join("\n"));
  return Object.fromEntries(missing.map(({ name }) => [name, "@prompt"]));
}
