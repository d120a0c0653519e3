import { redactor, secretValues } from "../boundary/redact.js";
import type { MaybePromise } from "../flow/chain.js";
import { ValidationError } from "../errors.js";
import { load } from "../flow/load.js";
import { explain } from "./explain.js";
import type { Validate, Validators } from "../operation.js";
import type { AnyOperation } from "../protocol.js";
import { rebuild } from "../value/rebuild.js";

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

/** Undefined when the value satisfies the definitions, else what is wrong with it. */
export function violationsOf(
  service: string,
  operation: AnyOperation,
  validate: Validate,
  subject: Subject,
  value: unknown,
): ValidationError | undefined {
  const { name, secrets = [] } = operation;
  // Ajv knows no bigint: an integer near enough stands in for it.
  const seen = (): unknown => rebuild(value, (member) => (typeof member === "bigint" ? Number(member) : member));
  if (validate(value) || validate(seen())) return undefined;
  const redact = redactor(secretValues(value, secrets), secrets);
  const { violations, more } = explain(validate.errors, { value, secrets, redact });
  return violations.length === 0 ? undefined : new ValidationError(service, name, subject, violations, more);
}
