import type { ClientOptions } from "../options.js";
import type { AnyOperation } from "../protocol.js";
import { report } from "./advise.js";
import { validatorOf, violationsOf } from "./validate.js";

// Loaded when `validateResponse` asks for it.

/** Compares a response with the definitions, as `validateResponse` asks. */
export async function checkResponse(
  service: string,
  operation: AnyOperation,
  data: unknown,
  { validateResponse, onWarning = report }: Pick<ClientOptions, "validateResponse" | "onWarning">,
): Promise<void> {
  const validate = await validatorOf(operation, "response");
  const error = validate && (await violationsOf(service, operation, validate, "response", data));
  if (error === undefined) return;
  if (validateResponse === "throw") throw error;
  onWarning(error);
}
