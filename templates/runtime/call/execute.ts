import type { Result } from "./response.js";
import { attempt } from "./attempt.js";
import { takeIn, type Refusal } from "../boundary/intake.js";
import { chain, isPending, type MaybePromise } from "../flow/chain.js";
import { inRegion, type Context } from "./context.js";
import { CallError, ConfigError, ValidationError } from "../errors.js";
import type { Job, Try } from "./job.js";
import { load } from "../flow/load.js";
import type { Operation } from "../operation.js";
import { callOptions, checkOptions, type CallOptions } from "../options.js";
import type { AnyOperation, Message } from "../protocol.js";
import type { Recover } from "../retry/recovery.js";
import { validatorOf, violationsOf } from "../validation/validate.js";

/** One call: validate → encode → attempts of (sign → send → decode), with the hooks of the client in between. */
export async function execute<Output>(
  client: Context,
  operation: Operation<unknown, Output>,
  input: unknown,
  options: CallOptions,
): Promise<Result<Output>> {
  checkOptions(options, callOptions);
  const context = inRegion(client, options.region);
  // What is sent is what was there at the call.
  const strict = validateOf({ context, options }) !== false;
  const { value: copy, refusal } = takeIn(input, strict);
  if (refusal !== undefined) throw await invalid(context, operation, refusal);
  const { hooks, onDeprecated } = context.options;
  if (hooks === undefined && onDeprecated === undefined && context.isDebugged !== true)
    return run({ context, operation, options }, copy);
  const { observe } = await load(() => import("../hooks/observe.js"), "hooks");
  return observe(context, operation, copy, strict, (watched, laid) =>
    run<Output>({ context: watched, operation, options }, laid),
  );
}

async function run<Output>(job: Job, input: unknown): Promise<Result<Output>> {
  const { context, operation, options } = job;
  const regional = operation.region !== false && context.service.protocol.region !== false;
  if (regional && context.options.region === undefined) {
    throw new ConfigError("region", `Option region is missing: ${operation.name} needs one.`);
  }
  const checking = validated(job, input);
  if (isPending(checking)) await checking;
  const message = context.channel.encode(operation, input, { ...context.options.headers, ...options.headers });
  if (mayRound(message)) {
    const inexact = (await import("../validation/exact.js")).inexactIn(operation, input);
    if (inexact !== undefined) throw new ValidationError(context.service.id, operation.name, "request", [inexact]);
  }
  let recover: Recover | undefined;
  for (let attempts = 1; ; attempts++) {
    const one: Try = { attempts, offset: context.memory.offset };
    try {
      const result = await attempt(job, message, input, one);
      context.memory.successes += 1;
      // What a response holds is what the definitions say; `validateResponse` checks that.
      return result as Result<Output>;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      // A module that cannot be loaded must not hide the failure itself.
      recover ??= (await import("../retry/recovery.js").catch(() => Promise.reject(error))).recovery(job, message);
      await recover(error, one);
    }
  }
}

/** JavaScript rounds integers beyond 2^53, which have 16 digits and more; texts can look like that too. */
const mayRound = ({ body, parameters, path }: Message): boolean => /\d{16}/.test(body + parameters.join() + path);

/** The error of an input that is not plain data. */
async function invalid({ service }: Context, { name }: AnyOperation, refusal: Refusal): Promise<ValidationError> {
  const { violationOf } = await load(() => import("../boundary/refusal.js"), "validate");
  return new ValidationError(service.id, name, "request", [violationOf(refusal)], 0, refusal.cause);
}

const validateOf = ({ context, options }: Pick<Job, "context" | "options">): NonNullable<CallOptions["validate"]> =>
  options.validate ?? context.options.validate ?? true;

/** Throws, or rejects, when the input does not satisfy the definitions, and warns where it breaks what they only advise. */
function validated({ context, operation, options }: Job, input: unknown): MaybePromise<void> {
  const validate = validateOf({ context, options });
  if (validate === false) return;
  const except = validate === true ? [] : validate.except;
  const checking = chain(validatorOf(operation, "request"), (validator) =>
    chain(
      validator && violationsOf(context.service.id, operation, validator, "request", input ?? {}, except),
      (error) => {
        if (error !== undefined) throw error;
      },
    ),
  );
  if (!operation.advice) return checking;
  // A warning that cannot be loaded is none.
  return chain(checking, () =>
    import("../validation/advise.js").then(
      ({ advise }) => advise(context, operation, input, except),
      () => undefined,
    ),
  );
}
