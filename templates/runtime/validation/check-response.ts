import type { Job } from "../call/attempt.js";
import type { ValidationError } from "../errors.js";
import type { validatorOf, violationsOf } from "./validate.js";

// Loaded by clients that validate answers. Every platform has a console; lib ES2022 does not declare it.
declare const console: { warn(text: string): void };

const report = (warning: ValidationError): void => console.warn(warning.message);

/** Holds an answer to the definitions, as `validateResponse` asks. */
export async function checkResponse(
  { context: { service, options }, operation }: Job,
  data: unknown,
  parts: { readonly validatorOf: typeof validatorOf; readonly violationsOf: typeof violationsOf },
): Promise<void> {
  const validate = await parts.validatorOf(operation, "response");
  const error = validate && (await parts.violationsOf(service.id, operation, validate, "response", data));
  if (error === undefined) return;
  if (options.validateResponse === "throw") throw error;
  (options.onWarning ?? report)(error);
}
