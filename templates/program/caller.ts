import { Client, callPlain } from "../runtime/client.js";
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { contextOf } from "../runtime/call/context.js";
import { mask, redactor, secretValues } from "../runtime/boundary/redact.js";
import type { PagedOperation, TaskOperation } from "../runtime/operation.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import { TransportError, type HttpRequest } from "../runtime/platform.js";
import type { AnyOperation } from "../runtime/protocol.js";
import { validatorOf, violationsOf } from "../runtime/validation/validate.js";
import type { OpenService, ServiceEntry } from "./program.js";
import { UsageError } from "./reference.js";

// Loaded when something is called: help, completion and explanations need no client.

export async function openService(entry: ServiceEntry, options: ClientOptions): Promise<OpenService> {
  const loaded = await entry.load();
  return { ...loaded, reference: entry.reference(), client: new Client(loaded.service, options) };
}

const isPaged = (operation: AnyOperation): operation is PagedOperation<unknown, unknown, unknown> =>
  "paginate" in operation && operation.paginate !== undefined;
const isTask = (operation: AnyOperation): operation is TaskOperation<unknown, unknown, unknown> =>
  "wait" in operation && operation.wait !== undefined;

/** Calls once; the promise is that of the response. */
export const callOnce = ({ client }: OpenService, operation: AnyOperation, input: object, options: CallOptions = {}) =>
  callPlain(client, operation, input, options);

/** Calls for all pages. */
export function callPages(
  { client }: OpenService,
  operation: AnyOperation,
  input: object,
  options: CallOptions = {},
): PagedCall<unknown, unknown> {
  if (isPaged(operation)) return callPaged(client, operation, input, options);
  throw new UsageError(`${operation.name} has no pages: leave --all out.`);
}

/** Calls for what can be waited for. */
export function callAwaited(
  { client }: OpenService,
  operation: AnyOperation,
  input: object,
  options: CallOptions = {},
): TaskCall<unknown, unknown> {
  if (isTask(operation)) return callTask(client, operation, input, options);
  throw new UsageError(`${operation.name} begins nothing that can be waited for: leave --wait out.`);
}

/** The response with its secrets hidden. */
export const shown = (value: unknown, { secrets = [] }: AnyOperation): unknown => mask(value, secrets);

/** Rejects when the input does not satisfy the definitions, as a call would. */
export async function validated({ service }: OpenService, operation: AnyOperation, input: object): Promise<void> {
  const validate = await validatorOf(operation, "request");
  const wrong = validate && (await violationsOf(service.id, operation, validate, "request", input));
  if (wrong) throw wrong;
}

/**
 * The request that a call would send, signed, with secrets hidden. Nothing is sent: what signing itself would have to ask of
 * another host is refused.
 */
export async function dryRun(
  opened: OpenService,
  operation: AnyOperation,
  input: object,
  options: CallOptions = {},
): Promise<HttpRequest> {
  const requests: HttpRequest[] = [];
  const transport = (request: HttpRequest): Promise<never> => {
    requests.push(request);
    return Promise.reject(new TransportError(false, "nothing is sent", true));
  };
  const client = opened.client.withOptions({ transport, retries: 0, rateLimit: false });
  const failure: unknown = await callPlain(client, operation, input, options).catch((error: unknown) => error);
  const [request] = requests;
  if (request === undefined) throw failure;
  const { host } = new URL(request.url);
  if (host !== new URL(contextOf(client).target.origin).host)
    throw new UsageError(
      `Signing has to ask ${host} first, for a token or the project, and a dry run sends nothing: use an access key, and name the project in the environment.`,
    );
  return hidden(request, secretValues(input, operation.secrets), operation.secrets);
}

const tokenHeader = /token$|^cookie$/i;
const tokenParameter = /(?<=[?&](?:Token|X-Security-Token)=)[^&]*/g;

/** The signature may be seen, for it is of this request alone; passwords and tokens may not. */
function hidden(request: HttpRequest, values: readonly string[], names: readonly string[] = []): HttpRequest {
  const tokens = Object.entries(request.headers).flatMap(([name, value]) => (tokenHeader.test(name) ? [value] : []));
  const redact = redactor([...values, ...tokens], names);
  const text = (shownText: string): string => redact.text(shownText).replace(tokenParameter, "***");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, text(value)]));
  return { ...request, url: text(request.url), headers, body: text(request.body) };
}
