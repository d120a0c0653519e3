import type { MaybePromise } from "./chain.js";
import { ConfigError, ValidationError } from "./errors.js";
import { explain } from "./explain.js";
import type { Validate, Validators } from "./operation.js";
import type { AnyOperation } from "./protocol.js";
import { rebuild } from "./rebuild.js";

export type Subject = "request" | "response";

const loaded = { request: new WeakMap<Validators, Validate>(), response: new WeakMap<Validators, Validate>() };

/**
 * The validator of an operation: a promise the first time, then the function itself. Undefined for an operation without,
 * such as an action that this version does not know.
 */
export function validatorOf({ name, validators }: AnyOperation, subject: Subject): MaybePromise<Validate | undefined> {
  return validators && (loaded[subject].get(validators) ?? load(name, validators, subject));
}

async function load(action: string, validators: Validators, subject: Subject): Promise<Validate> {
  try {
    const { validate } = await validators[subject]();
    loaded[subject].set(validators, validate);
    return validate;
  } catch (error) {
    throw new ConfigError(
      "validate",
      `${action}: the validator of its ${subject} cannot be loaded; bundle it, or switch validation off.`,
      error,
    );
  }
}

/** Every way in which a value breaks the definitions, as one error; undefined when it satisfies them. */
export function violationsOf(
  service: string,
  operation: AnyOperation,
  validate: Validate,
  subject: Subject,
  value: unknown,
): ValidationError | undefined {
  const { name, bigints = [], secrets = [] } = operation;
  // Ajv knows no bigint: where one is due, an integer near enough stands in for it.
  const seen =
    bigints.length === 0
      ? value
      : rebuild(value, (member, at) => (typeof member === "bigint" && bigints.includes(at) ? Number(member) : member));
  if (validate(seen)) return undefined;
  const violations = (validate.errors ?? []).flatMap((violated) => explain(violated, value, secrets) ?? []);
  return violations.length === 0 ? undefined : new ValidationError(service, name, subject, violations);
}
