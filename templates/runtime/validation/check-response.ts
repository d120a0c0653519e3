import type { Job } from "../call/job.js";
import type { ValidationError } from "../errors.js";
import { validatorOf, violationsOf } from "./validate.js";

// Every platform has a console; lib ES2022 does not declare it.
declare const console: { warn(text: string): void };

const report = (warning: ValidationError): void => console.warn(warning.message);

/** Compares a response with the definitions, as `validateResponse` asks. */
export async function checkResponse({ context: { service, options }, operation }: Job, data: unknown): Promise<void> {
  if ((options.validateResponse ?? "off") === "off") return;
  const validate = await validatorOf(operation, "response");
  const error = validate && violationsOf(service.id, operation, validate, "response", data);
  if (error === undefined) return;
  if (options.validateResponse === "throw") throw error;
  (options.onWarning ?? report)(error);
}
