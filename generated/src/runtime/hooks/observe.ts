import type { Result } from "../call/response.js";
import type { Context } from "../call/context.js";
import { deprecatedUses } from "./deprecated.js";
import { load } from "../flow/load.js";
import type { Operation } from "../operation.js";
import { takeIn } from "../boundary/intake.js";
import { stringifyJson } from "../boundary/json.js";
import { redactor, secretValues } from "../boundary/redact.js";
import { violationOf } from "../boundary/refusal.js";
import { ConfigError, SdkError, ValidationError } from "../errors.js";
import { memberOf } from "../value/path.js";
import { masked } from "../value/rebuild.js";
import { debugHooks } from "./debug.js";
import { after, before, HookFailure, hooksOf } from "./stages.js";
import { watched, type Watch } from "./watched.js";

// Every platform has it; lib ES2022 does not declare it.
declare const console: { warn(...values: unknown[]): void };

/** Runs a call in its own context, in which the hooks of the client are called at every stage. */
export async function observe<Output>(
  context: Context,
  operation: Operation<unknown, Output>,
  input: unknown,
  strict: boolean,
  run: (watched: Context, input: unknown) => Promise<Result<Output>>,
): Promise<Result<Output>> {
  const watch = watchOf(context, operation, input);
  const { hooks, call } = watch;
  const given = {
    call,
    get input() {
      return watch.redact.value(input);
    },
  };
  const end = ender(watch);
  try {
    const changed = laidOver(watch, operation, input, strict, await before(hooks, "beforeValidate", given));
    if (hooks.some(({ onDeprecated }) => onDeprecated)) await tellDeprecated(watch, changed);
    const result = await run(watched(watch), changed);
    end(result.data, undefined, result.response);
    return result;
  } catch (thrown) {
    const error = thrown instanceof HookFailure ? thrown.cause : thrown;
    end(undefined, isOurs(error) ? error : watch.redact.cause(error), error);
    throw error;
  }
}

/** The input with the members that hooks want in it. */
function laidOver(
  watch: Watch,
  { name }: Operation<unknown, unknown>,
  input: unknown,
  strict: boolean,
  returned: readonly unknown[],
): unknown {
  const { value: given, refusal } = takeIn(Object.assign({}, ...returned), strict);
  if (refusal) throw new ValidationError(watch.context.service.id, name, "request", [violationOf(refusal)]);
  if (Object.keys(given ?? {}).length === 0) return input;
  const changed = { ...(input as object), ...changesIn(given, watch.redact.value(input)) };
  watch.secrets = secretValues(changed, watch.names);
  watch.redact = redactor(watch.secrets, watch.names);
  return changed;
}

/** What hooks change: they may return all that they were shown, in which secrets are redacted, and must not be sent so. */
function changesIn(given: unknown, shown: unknown): object {
  const isRedacted = (text: string | undefined): boolean => text?.includes(masked) === true;
  const changes = Object.entries(given ?? {}).filter(([name, value]: [string, unknown]) => {
    const [before, now] = [memberOf(shown, name), value].map((each) => stringifyJson(each));
    if (!isRedacted(before) || !isRedacted(now)) return true;
    if (before === now) return false;
    const problem = `beforeValidate returned ${name} changed, with redacted secrets in it: return what holds none`;
    throw new ConfigError("hooks", `Option hooks: ${problem}.`);
  });
  return Object.fromEntries(changes);
}

/** Errors of this package hold no secret, whichever copy of it made them. */
const isOurs = (error: unknown): boolean => error instanceof SdkError;

/** Reports to the hooks how the call ended; `from` has status and request id, where there are any. */
function ender(watch: Watch): (data: unknown, error: unknown, from: unknown) => void {
  const { context, hooks, call, report } = watch;
  const begun = context.clock();
  return (data, error, from) => {
    const { status, requestId } = Object(from) as { readonly status?: unknown; readonly requestId?: unknown };
    const event = {
      call,
      attempts: watch.attempt,
      duration: context.clock() - begun,
      error,
      status: typeof status === "number" ? status : undefined,
      requestId: typeof requestId === "string" ? requestId : undefined,
      get output() {
        return watch.redact.value(data);
      },
    };
    after(hooks, "onEnd", event, report);
  };
}

const warn = (warning: Error): void => console.warn(warning.message, warning.cause);

function watchOf(context: Context, { name, effect, secrets = [] }: Operation<unknown, unknown>, input: unknown): Watch {
  const { service, target, options } = context;
  const { onDeprecated, onWarning } = options;
  const report = (stage: string, error: unknown): void => {
    const warning = new Error(`Hook ${stage} failed at ${name}; the call goes on without it.`, { cause: error });
    try {
      (onWarning ?? warn)(warning);
    } catch (failure) {
      console.warn(warning.message, error, failure);
    }
  };
  const values = secretValues(input, secrets);
  return {
    context,
    report,
    attempt: 0,
    sentAt: 0,
    secrets: values,
    names: secrets,
    redact: redactor(values, secrets),
    hooks: [
      ...(context.isDebugged === true ? [debugHooks] : []),
      ...(onDeprecated ? [{ onDeprecated }] : []),
      ...hooksOf(options.hooks),
    ],
    call: {
      service: service.id,
      action: name,
      effect,
      region: options.region,
      endpoint: target.origin,
      protocol: service.protocol.name,
    },
  };
}

async function tellDeprecated({ context, hooks, call }: Watch, input: unknown): Promise<void> {
  const { notices } = context.service;
  if (notices === undefined) return;
  const known = await load(notices, "onDeprecated");
  for (const use of deprecatedUses(context, known.notices.notices, call, input))
    await before(hooks, "onDeprecated", use);
}
