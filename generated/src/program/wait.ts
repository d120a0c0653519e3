import { WaitError } from "../runtime/errors.js";
import type { Poll, TaskOperation, Wait } from "../runtime/operation.js";
import type { AnyOperation } from "../runtime/protocol.js";
import { presentAt } from "../runtime/value/values.js";
import { callAwaited } from "./caller.js";
import { exitCodes } from "./exit-codes.js";
import { jsonText } from "./json.js";
import { responsesText, responseText } from "./print.js";
import { visible, type Ready } from "./ready.js";
import type { Terminal } from "./terminal.js";
import { memberAt } from "./values.js";

/** Calls, and waits for what the call begins: a line of its state where somebody watches, else a line for each state. */
export async function waitFor(ready: Ready, operation: AnyOperation, terminal: Terminal): Promise<number> {
  const { opened, input, given } = ready;
  const interruption = new AbortController();
  const stop = terminal.onInterrupt(() => interruption.abort(new Error("Ctrl+C")));
  const { signal } = interruption;
  let last = "";
  let response: unknown;
  try {
    const call = callAwaited(opened, operation, input, { signal });
    response = await call;
    const seconds = given.values["wait-timeout"];
    const result = await call.completed({
      signal,
      ...(seconds === undefined ? {} : { timeout: Number(seconds) * 1000 }),
      onProgress: ({ observation, elapsed }) => {
        const state = stateOf(observation, operation, ready);
        const text = `${state}, ${Math.round(elapsed / 1000)} s`;
        if (terminal.isWatched) terminal.show(text);
        else if (state !== last) terminal.say(text);
        last = state;
      },
    });
    if (terminal.isWatched) terminal.say("done");
    printResult(result, ready, terminal);
    return exitCodes.done[0];
  } catch (error) {
    const isGoingOn = signal.aborted || (error instanceof WaitError && error.reason === "timeout");
    if (!isGoingOn || response === undefined) throw error;
    terminal.say(
      `${signal.aborted ? "Interrupted" : "Not waited for any longer"}; the work goes on. ${resumeText(response, operation, ready)}`,
    );
    return signal.aborted ? exitCodes.interrupted[0] : exitCodes.time[0];
  } finally {
    stop();
  }
}

const waitOf = (operation: AnyOperation): Wait => (operation as TaskOperation<unknown, unknown, unknown>).wait; // it was called so

/** The steps of a wait, each with what it polls. */
function stepsOf(
  operation: AnyOperation,
): { readonly wait: Wait; readonly polled: AnyOperation; readonly poll: Poll }[] {
  const steps = [];
  for (let wait: Wait | undefined = waitOf(operation); wait !== undefined; wait = wait.then) {
    const polled = wait.poll();
    if (polled.poll) steps.push({ wait, polled, poll: polled.poll });
  }
  return steps;
}

/** The state in words of the reference, by whichever step it was seen. */
function stateOf(observation: unknown, operation: AnyOperation, { reference }: Ready): string {
  for (const { wait, polled, poll } of stepsOf(operation).reverse()) {
    const path = wait.status ?? poll.status;
    const states = presentAt(observation, path);
    if (states.length === 0) continue;
    const outputs = reference.actions[polled.name]?.output ?? [];
    const named = memberAt(path.replaceAll("[]", ".0"), outputs, reference)?.enum;
    const names = new Map(reference.enums[named ?? ""]?.values.map(([value, name]) => [value, name]));
    return [...new Set(states.map((state) => names.get(state as string) ?? String(state)))].join(", ");
  }
  return "waiting";
}

function printResult(result: unknown, ready: Ready, terminal: Terminal): void {
  const { reference, opened, actionName, layout } = ready;
  const last = stepsOf(opened.operations[actionName] ?? { name: actionName, effect: "read" }).at(-1)?.polled.name ?? "";
  const action = reference.actions[last];
  const text = visible(result, { ...ready, actionName: last }, terminal);
  if (result === undefined) return;
  if (action === undefined) terminal.write(`${jsonText(text)}\n`);
  else if (Array.isArray(text)) terminal.write(responsesText(text, { ...layout, action }));
  else terminal.write(responseText(text, { ...layout, action }));
}

/** The command that goes on with the wait, or that shows how it is. */
function resumeText(response: unknown, operation: AnyOperation, ready: Ready): string {
  const { reference, program, subpath, input, given } = ready;
  const { id, fallback, with: shared = [], poll } = waitOf(operation);
  const polled = poll();
  const ids = [id, fallback ?? id].map((path) => [...presentAt(response, path), ...presentAt(input, path)]);
  const isOlder = ids[0]?.length === 0;
  const flag = isOlder ? polled.poll?.fallback?.id : polled.poll?.id;
  const found = (isOlder ? ids[1] : ids[0]) ?? [];
  const flags = [
    ...(flag === undefined ? [] : found.flat().map((value) => `--${flag} ${String(value)}`)),
    ...shared.flatMap((name) => presentAt(input, name).map((value) => `--${name} ${String(value)}`)),
    ...(given.values.region === undefined ? [] : [`--region ${given.values.region}`]),
    ...(reference.actions[polled.name]?.wait ? ["--wait"] : []),
  ];
  const does = reference.actions[polled.name]?.wait ? "To wait for it" : "To look at it";
  return `${does}:\n  ${program} call ${subpath} ${polled.name} ${flags.join(" ")}`;
}
