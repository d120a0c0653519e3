import type { Arguments } from "./arguments.js";
import { shown } from "./caller.js";
import { jsonText } from "./json.js";
import type { Layout } from "./print.js";
import { operationOf, type OpenService, type ServiceEntry } from "./program.js";
import type { ActionReference, Reference } from "./reference.js";
import type { Terminal } from "./terminal.js";

/** A command line that has been read: whom it calls, and with what. */
export interface Requested {
  readonly subpath: string;
  readonly entry: ServiceEntry;
  readonly reference: Reference;
  readonly actionName: string;
  readonly action: ActionReference;
  readonly given: Arguments;
}

/** A call that is ready. */
export interface Ready extends Requested {
  readonly opened: OpenService;
  readonly input: object;
  readonly layout: Layout;
  readonly program: string;
}

/** A response as it is printed; says once that something is hidden. */
export function visible(response: unknown, { given, opened, actionName }: Ready, terminal: Terminal): unknown {
  if (given.values["show-secrets"]) return response;
  const masked = shown(response, operationOf(opened, actionName));
  if (jsonText(masked) !== jsonText(response)) terminal.say("Secrets are shown as ***: --show-secrets prints them.");
  return masked;
}
