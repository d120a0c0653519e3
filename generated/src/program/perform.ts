import type { ClientOptions } from "../runtime/options.js";
import { valueAt } from "../runtime/value/path.js";
import type { Arguments } from "./arguments.js";
import { callOnce, callPages, dryRun, openService, shown, validated } from "./caller.js";
import { exitCodes } from "./exit-codes.js";
import { failureOf, failureText } from "./failure.js";
import { inputFor } from "./input.js";
import { effectText } from "./page.js";
import { priceText } from "./price.js";
import { jsonText } from "./json.js";
import { checkFields, formatOf, responseText, streamOf, type Layout } from "./print.js";
import { operationOf, type Program } from "./program.js";
import { UsageError, type ActionReference } from "./reference.js";
import { curlText, httpText } from "./request-text.js";
import type { Terminal } from "./terminal.js";
import { visible, type Ready, type Requested } from "./ready.js";
import { waitFor } from "./wait.js";

/** Carries it out. Resolves to the exit code. */
export async function perform(requested: Requested, program: Program, terminal: Terminal): Promise<number> {
  const { reference, action, given, subpath } = requested;
  const layout = layoutOf(requested, terminal);
  checkTogether(given, action);
  const input = await inputFor(given, action, reference, terminal).catch(failed);
  if (typeof input === "number") return input;
  const mocked = given.values.mock ? await program.mock(subpath, "none") : undefined;
  try {
    const options = { ...mocked?.options, ...optionsOf(given, terminal) };
    const opened = await openService(requested.entry, options);
    return await carryOut({ ...requested, opened, input, layout, program: program.name }, terminal);
  } catch (error) {
    return failed(error);
  } finally {
    await mocked?.close();
  }

  function failed(error: unknown): number {
    const failure = failureOf(error, reference, action.effect);
    if (failure === undefined) throw error;
    terminal.say(failureText(failure));
    return exitCodes[failure.exit][0];
  }
}

function layoutOf({ action, reference, given }: Requested, { columns }: Terminal): Layout {
  const { output, fields } = given.values;
  const layout = { format: formatOf(output), fields: fields?.split(",").filter(Boolean), columns, action, reference };
  // The last of the polls is what is printed then.
  if (!given.values.wait) checkFields(layout);
  return layout;
}

/** Flags that make no sense with this action, or with each other. */
function checkTogether({ values }: Arguments, { paginate, wait }: ActionReference): void {
  if (values.all && !paginate) throw new UsageError("The action has no pages: leave --all out.");
  if (values.wait && !wait) throw new UsageError("The action begins nothing that can be waited for: leave --wait out.");
  const form = values["dry-run"];
  if (form !== undefined && form !== "http" && form !== "curl") throw new UsageError("--dry-run is http or curl.");
}

function optionsOf({ values }: Arguments, { environment }: Terminal): ClientOptions {
  const region = values.region ?? environment("CACHESMITH_REGION");
  const { site, endpoint } = values;
  return {
    ...(region === undefined ? {} : { region }),
    ...(site === undefined ? {} : { site }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(values["no-validate"] ? { validate: false } : {}),
  };
}

async function carryOut(ready: Ready, terminal: Terminal): Promise<number> {
  const { opened, input, given, actionName, action, layout } = ready;
  const { values } = given;
  const operation = operationOf(opened, actionName);
  if (!values["no-validate"]) await validated(opened, operation, input);
  const form = values["dry-run"];
  if (form !== undefined) {
    const request = await dryRun(opened, operation, input);
    terminal.write(`${form === "curl" ? curlText(request) : httpText(request)}\n`);
    return exitCodes.done[0];
  }
  if (action.effect !== "read" && !(await isConfirmed(ready, terminal))) return exitCodes.refused[0];
  if (values.wait) return waitFor(ready, operation, terminal);
  if (values.all) await printPages(ready, terminal);
  else terminal.write(responseText(visible(await callOnce(opened, operation, input), ready, terminal), layout));
  return exitCodes.done[0];
}

async function printPages(ready: Ready, terminal: Terminal): Promise<void> {
  const { opened, input, actionName, action, layout } = ready;
  const stream = streamOf(layout);
  let [rows, pages] = [0, 0];
  for await (const page of callPages(opened, operationOf(opened, actionName), input).pages()) {
    const found = valueAt(shownPage(page), action.paginate?.items ?? "");
    const own: readonly unknown[] = Array.isArray(found) ? found : [];
    [rows, pages] = [rows + own.length, pages + 1];
    terminal.write(stream.page(own));
    if (terminal.isWatched) terminal.show(`${rows} rows, ${pages} pages`);
  }
  terminal.write(stream.end());
  if (terminal.isWatched) terminal.say(`${rows} rows, ${pages} pages`);

  function shownPage(page: unknown): unknown {
    return ready.given.values["show-secrets"] ? page : shown(page, operationOf(opened, actionName));
  }
}

/** Whether somebody says yes to what changes something; what bills has its price shown first. */
async function isConfirmed(ready: Ready, terminal: Terminal): Promise<boolean> {
  const { given, action, actionName, opened, input } = ready;
  if (!given.values.yes && !terminal.canAsk) {
    terminal.say(
      `${actionName} changes something (${effectText[action.effect]}), and there is no terminal to ask at: give --yes.`,
    );
    return false;
  }
  if (action.effect === "billing") terminal.say(await priceText(opened, action, input));
  if (given.values.yes) return true;
  terminal.say(`${actionName} with ${jsonText(shown(input, operationOf(opened, actionName)), 0)}`);
  const typed = await terminal.ask(`${effectText[action.effect]}. Carry it out? [y/N] `);
  if (/^y(?:es)?$/i.test(typed.trim())) return true;
  terminal.say("Not confirmed; nothing was sent.");
  return false;
}
