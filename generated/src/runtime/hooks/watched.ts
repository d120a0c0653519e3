import type { Context } from "../call/context.js";
import { ConfigError } from "../errors.js";
import type { HookedCall, Hooks, SignEvent } from "./hooks.js";
import type { HttpResponse } from "../platform.js";
import type { Channel, Message, Outcome } from "../protocol.js";
import { isSecretName } from "../boundary/names.js";
import { mask, redactor, type Redact } from "../boundary/redact.js";
import { masked } from "../value/rebuild.js";
import { after, before } from "./stages.js";

/** A call under way. */
export interface Watch {
  readonly context: Context;
  readonly hooks: readonly Hooks[];
  readonly call: HookedCall;
  /** Texts of the input that must not show, and the names that the definition gives to secrets. */
  secrets: readonly string[];
  readonly names: readonly string[];
  readonly report: (stage: string, error: unknown) => void;
  attempt: number;
  sentAt: number;
  /** Knows the secrets of the last signature, too. */
  redact: Redact;
}

/** A context for one call: the client's, with the hooks in between. */
export function watched(watch: Watch): Context {
  const { context, hooks, call, report } = watch;
  return {
    ...context,
    options: { ...context.options, hooks: undefined, onDeprecated: undefined },
    channel: watchedChannel(watch),
    onRetry: (error, pause) => after(hooks, "onRetry", { call, attempt: watch.attempt, error, pause }, report),
  };
}

function watchedChannel(watch: Watch): Channel {
  const { context, hooks } = watch;
  const { channel, clock } = context;
  let headers: Message["headers"] = {};
  let own = headers;
  return {
    ...channel,
    encode(...call) {
      const message = channel.encode(...call);
      own = message.headers;
      // One message for all attempts, whatever their headers: protocols remember by it what it was signed with.
      return {
        ...message,
        get headers() {
          return headers;
        },
      };
    },
    async sign(message, ...waiting) {
      watch.attempt += 1;
      const { method, path } = message;
      const event = { ...shown(watch, own), method, path: watch.redact.text(path) };
      headers = addedTo(own, event.headers, await before(hooks, "beforeSign", event));
      const signed = await channel.sign(message, ...waiting);
      watch.redact = redactor([...watch.secrets, ...signed.secrets], watch.names);
      const url = watch.redact.text(signed.url.replace(/\?.*/s, ""));
      await before(hooks, "beforeSend", withBody(watch, { ...shown(watch, signed.headers), method, url }, signed.body));
      watch.sentAt = clock();
      return signed;
    },
    decode(operation, http, parsed) {
      const outcome = channel.decode(operation, http, parsed);
      tellReceived(watch, outcome, http);
      return outcome;
    },
  };
}

function tellReceived(watch: Watch, outcome: Outcome, http: HttpResponse): void {
  const { context, hooks, redact, sentAt, report } = watch;
  const { kind, requestId, code } = { code: undefined, requestId: undefined, ...outcome };
  const said = {
    outcome: kind,
    code: code === undefined ? code : redact.text(code),
    requestId: requestId === undefined ? requestId : redact.text(requestId),
    status: http.status,
    duration: context.clock() - sentAt,
  };
  after(hooks, "afterReceive", withBody(watch, { ...shown(watch, http.headers), ...said }, http.body), report);
}

/** An event with a body, which is redacted when it is read. */
const withBody = <Event extends object>(
  watch: Watch,
  event: Event,
  body: string,
): Event & { readonly body: string } => ({
  ...event,
  get body() {
    return shownBody(watch, body);
  },
});

/** A member of JSON or of a form whose value is a text or a number. */
const pair = /"(\w{1,64})"(\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[^\s"{[,}\]]+)|(?<=^|&)([\w.%]{1,64})=[^&]*/g;
/** A member of JSON that has members itself. */
const group = /"(\w{1,64})"\s*:\s*[{[]/g;

/** A body as it may be shown: as it is, but for the values of secrets and of what is called like one. */
function shownBody({ redact, names }: Watch, body: string): string {
  for (const [, name = ""] of body.matchAll(group))
    if (isSecretName(name, names)) return redact.excerpt(body) || "(has secrets)";
  const clean = body.replaceAll(pair, (text: string, name?: string, colon?: string, field?: string) => {
    if (!isSecretName(name ?? field ?? "", names)) return text;
    return name === undefined ? `${field}=${masked}` : `"${name}"${colon}"${masked}"`;
  });
  return redact.text(clean);
}

/** Headers that say who is calling, by whatever name: ours, those of gateways, and what users send along. */
const secretHeader = /auth|token|cookie|secret|credential|password|signature|key/i;

/** What the events of an attempt have in common. */
function shown({ call, attempt, redact }: Watch, headers: Message["headers"]): Omit<SignEvent, "method" | "path"> {
  const secret = Object.keys(headers).filter((name) => secretHeader.test(name));
  const texts = Object.entries(mask(headers, secret) as Message["headers"]); // the same names
  const redacted = Object.fromEntries(texts.map(([name, value]) => [name, redact.text(value)]));
  // Frozen, so that a hook that writes into it fails: only what it returns is sent.
  return { call, attempt, headers: Object.freeze(redacted) };
}

/** Headers with what the hooks want to send along, names in lower case. */
function addedTo(own: Message["headers"], seen: Message["headers"], added: readonly unknown[]): Message["headers"] {
  const headers = { ...own };
  for (const one of added)
    for (const [name, value] of Object.entries((one ?? {}) as Readonly<Record<string, unknown>>)) {
      if (!/^[\w.-]+$/.test(name) || typeof value !== "string" || !/^[\t -~\x80-\xff]*$/.test(value))
        throw new ConfigError(
          "hooks",
          `Option hooks: beforeSign returned ${name}, which no header can be. Return names and texts, such as { "x-trace-id": "1" }.`,
        );
      // A hook may return all that it was shown, redacted values included: they are not to be sent.
      if (seen[name.toLowerCase()] !== value) headers[name.toLowerCase()] = value;
    }
  return headers;
}
