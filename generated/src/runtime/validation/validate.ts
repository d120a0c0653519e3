import { redactor, secretValues } from "../boundary/redact.js";
import type { MaybePromise } from "../flow/chain.js";
import { ValidationError } from "../errors.js";
import { load } from "../flow/load.js";
import type { Validate, Validators } from "../operation.js";
import type { ClientOptions } from "../options.js";
import type { AnyOperation } from "../protocol.js";
import { rebuild } from "../value/rebuild.js";

// Every platform has a console; lib ES2022 does not declare it.
declare const console: { warn(text: string): void };

export type Subject = "request" | "response";

const loaded = { request: new WeakMap<Validators, Validate>(), response: new WeakMap<Validators, Validate>() };

/**
 * The validator of an operation: a promise the first time, then the function itself. Undefined for an operation without,
 * such as an action that this version does not know.
 */
export function validatorOf({ name, validators }: AnyOperation, subject: Subject): MaybePromise<Validate | undefined> {
  return (
    validators &&
    (loaded[subject].get(validators) ??
      load(validators[subject], `The validator of the ${subject} of ${name}`, "validate").then(({ validate }) => {
        loaded[subject].set(validators, validate);
        return validate;
      }))
  );
}

/** Undefined when the value satisfies the definitions, else what is wrong with it, once the words for it are loaded. */
export function violationsOf(
  service: string,
  operation: AnyOperation,
  validate: Validate,
  subject: Subject,
  value: unknown,
  except: readonly string[] = [],
): Promise<ValidationError | undefined> | undefined {
  const { name, secrets = [] } = operation;
  // Ajv knows no bigint: an integer near enough stands in for it.
  const seen = (): unknown => rebuild(value, (member) => (typeof member === "bigint" ? Number(member) : member));
  if (validate(value) || validate(seen())) return undefined;
  const { errors } = validate;
  const redact = redactor(secretValues(value, secrets), secrets);
  return load(() => import("./explain.js"), "What is wrong", "validate").then(({ explain }) => {
    const { violations, more } = explain(errors, { value, secrets, redact, except });
    return violations.length === 0 ? undefined : new ValidationError(service, name, subject, violations, more);
  });
}

export const report = (warning: Error): void => console.warn(warning.message);

/** Compares a response with the definitions, as `validateResponse` asks. */
export async function checkResponse(
  service: string,
  operation: AnyOperation,
  data: unknown,
  { validateResponse = "off", onWarning = report }: Pick<ClientOptions, "validateResponse" | "onWarning">,
): Promise<void> {
  if (validateResponse === "off") return;
  const validate = await validatorOf(operation, "response");
  const error = validate && (await violationsOf(service, operation, validate, "response", data));
  if (error === undefined) return;
  if (validateResponse === "throw") throw error;
  onWarning(error);
}
