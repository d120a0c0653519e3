import type { MaybePromise } from "../flow/chain.js";
import { ValidationError } from "../errors.js";
import { load } from "../flow/load.js";
import type { Validate, Validators } from "../operation.js";
import type { AnyOperation } from "../protocol.js";

export type Subject = "request" | "response";

const loaded = { request: new WeakMap<Validators, Validate>(), response: new WeakMap<Validators, Validate>() };

/**
 * The validator of an operation: a promise the first time, then the function itself. Undefined for an operation without,
 * such as an action that this version does not know.
 */
export function validatorOf({ validators }: AnyOperation, subject: Subject): MaybePromise<Validate | undefined> {
  return (
    validators &&
    (loaded[subject].get(validators) ??
      load(validators[subject], "validate").then(({ validate }) => {
        loaded[subject].set(validators, validate);
        return validate;
      }))
  );
}

/** Undefined when the value satisfies the definitions, else what is wrong with it, once the words for it are loaded. */
export function violationsOf(
  service: string,
  { name, secrets = [] }: AnyOperation,
  validate: Validate,
  subject: Subject,
  value: unknown,
  except: readonly string[] = [],
): Promise<ValidationError | undefined> | undefined {
  if (validate(value)) return undefined;
  return load(() => import("./explain.js"), "validate").then(({ explain }) => {
    const { violations, more } = explain(validate, { value, secrets, except });
    return violations.length === 0 ? undefined : new ValidationError(service, name, subject, violations, more);
  });
}
