import { ConfigError } from "../errors.js";
import type { Hooks } from "./hooks.js";

type Stage = keyof Hooks;
type Event<S extends Stage> = Parameters<NonNullable<Hooks[S]>>[0];

/** A hook failed that the call does not go on after; `cause` is what it threw. Nothing retries or rewords it. */
export class HookFailure extends Error {}

/** In the order of a call. */
const stages: readonly string[] = [
  "beforeValidate",
  "onDeprecated",
  "beforeSign",
  "beforeSend",
  "afterReceive",
  "onRetry",
  "onEnd",
] satisfies Stage[];

/** The hooks of a client in their order; a `ConfigError` for what is none. */
export function hooksOf(given: Hooks | readonly Hooks[] = []): readonly Hooks[] {
  const hooks = [given].flat();
  const wrong = (problem: string) => new ConfigError("hooks", `Option hooks: ${problem}.`);
  for (const hook of hooks as readonly unknown[]) {
    if (typeof hook !== "object" || hook === null) throw wrong("each must be an object of functions");
    for (const [stage, run] of Object.entries(hook)) {
      if (!stages.includes(stage)) throw wrong(`${stage} is no stage; those are ${stages.join(", ")}`);
      if (run !== undefined && typeof run !== "function") throw wrong(`${stage} must be a function`);
    }
  }
  return hooks;
}

/** Runs a stage that the call waits for, one hook after another; returns what they returned. */
export async function before<S extends Stage>(
  hooks: readonly Hooks[],
  stage: S,
  event: Event<S>,
): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  for (const hook of hooks) {
    // Stage and event belong together; TypeScript does not see it through the index.
    const run = hook[stage] as ((event: Event<S>) => unknown) | undefined;
    if (run === undefined) continue;
    try {
      results.push(await run(event));
    } catch (error) {
      throw new HookFailure(stage, { cause: error });
    }
  }
  return results;
}

/** Runs a stage that nobody waits for; `report` is called for each hook that fails. */
export function after<S extends Stage>(
  hooks: readonly Hooks[],
  stage: S,
  event: Event<S>,
  report: (stage: string, error: unknown) => void,
): void {
  const fail = (error: unknown): void => report(stage, error);
  for (const hook of hooks) {
    const run = hook[stage] as ((event: Event<S>) => unknown) | undefined;
    try {
      void Promise.resolve(run?.(event)).catch(fail);
    } catch (error) {
      fail(error);
    }
  }
}
