import type { Answer } from "./answer.js";
import { attempt, giveUpOf, retryClassOf, type Job } from "./attempt.js";
import { isPending, type MaybePromise } from "./chain.js";
import type { Context } from "./context.js";
import { AbortError, ApiError, CallError, ConfigError } from "./errors.js";
import { guard } from "./guard.js";
import { load } from "./load.js";
import type { Operation, Validate } from "./operation.js";
import { checkOptions, type CallOptions } from "./options.js";
import { copyOf, mask } from "./rebuild.js";
import { redactor, secretValues, withoutSecrets } from "./redact.js";
import { validatorOf, violationsOf } from "./validate.js";

/** One call: validate → encode → attempts of (sign → send → decode). */
export async function execute<Output>(
  context: Context,
  operation: Operation<unknown, Output>,
  input: unknown,
  options: CallOptions,
): Promise<Answer<Output>> {
  checkOptions(options);
  if (context.options.hooks ?? context.options.onDeprecated) {
    // What is sent is what was there at the call.
    const copy = copyOf(input);
    const { observe } = await load(() => import("./observe.js"), "What calls hooks", "hooks");
    const tools = { execute, ConfigError, load, mask, redactor, secretValues, withoutSecrets };
    return observe(tools, context, operation, copy, options);
  }
  const job: Job = { context, operation, options };
  const regional = operation.region !== false && context.service.protocol.region !== false;
  if (regional && context.options.region === undefined) {
    throw new ConfigError("region", `Option region is missing: ${operation.name} needs one. Give the client a region.`);
  }
  const checked = validated(job, input);
  const valid = isPending(checked) ? await checked : checked;
  const message = context.channel.encode(operation, valid, { ...context.options.headers, ...options.headers });
  const secrets = secretValues(valid, operation.secrets);
  let renewed = false;
  for (let attempts = 1; ; attempts++) {
    try {
      // What an answer holds is the definitions' word; `validateResponse` holds it to that.
      return (await attempt(job, message, secrets, attempts)) as Answer<Output>;
    } catch (error) {
      if (!renewed && error instanceof ApiError && context.channel.renew?.(message, String(error.code)) === true) {
        renewed = true;
        continue;
      }
      const pause = await nextPause(job, error, attempts);
      if (pause === undefined) throw error;
      context.onRetry?.(error, pause);
      const giveUp = giveUpOf({ service: context.service.id, action: operation.name, attempts }, options);
      await guard(options.signal, undefined, giveUp, () => context.sleep(pause, options.signal));
    }
  }
}

/** The input, once it satisfies the definitions; a copy when that takes a wait, for what is sent is what was there at the call. */
function validated({ context, operation, options }: Job, input: unknown): MaybePromise<unknown> {
  if (!(options.validate ?? context.options.validate ?? true)) return input;
  const check = (value: unknown, validate: Validate | undefined): MaybePromise<unknown> => {
    const failing = validate && violationsOf(context.service.id, operation, validate, "request", value ?? {});
    if (failing === undefined) return value;
    const copy = copyOf(value);
    return failing.then((error) => {
      if (error !== undefined) throw error;
      return copy;
    });
  };
  const loading = validatorOf(operation, "request");
  if (!isPending(loading)) return check(input, loading);
  const copy = copyOf(input);
  return loading.then((validate) => check(copy, validate));
}

/** The retry policy's word, within the caller's `retries`. Only what was tried and failed is tried again. */
async function nextPause(
  { context, operation, options }: Job,
  error: unknown,
  attempts: number,
): Promise<number | undefined> {
  const { retry } = context.options;
  if (
    retry === undefined ||
    !(error instanceof CallError) ||
    error instanceof AbortError ||
    attempts > (options.retries ?? Infinity)
  )
    return undefined;
  const retryClass = error instanceof ApiError ? await retryClassOf(context.service, String(error.code)) : undefined;
  return retry({ error, action: operation.name, effect: operation.effect, retryClass, attempts });
}
