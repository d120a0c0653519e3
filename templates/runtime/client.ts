import { execute } from "./call/execute.js";
import { Started, type Call } from "./call/started.js";
import { contextOf, setContext, type Memory } from "./call/context.js";
import { chooseTarget } from "./endpoint/endpoint.js";
import { sleep } from "./flow/guard.js";
import type { Effect, Operation } from "./operation.js";
import type { Service } from "./service.js";
import { checkOptions, clientOptions, connectionRules, type CallOptions, type ClientOptions } from "./options.js";
import type { Platform, Transport } from "./platform.js";
import { ConfigError } from "./errors.js";
import { platform as ownPlatform } from "#platform";

/** Options of a call by name: what the definitions would say of the action. */
export interface NamedCallOptions extends CallOptions {
  /** What another attempt does; `"write"` by default, which is never retried in doubt. */
  readonly effect?: Effect | undefined;
  /** False when the action takes no region. */
  readonly region?: false | undefined;
}

/** A service with its options: what every call needs. It knows no protocol and holds no secret that a log could show. */
export class Client {
  constructor(service: Service, options: ClientOptions = {}) {
    const { optionRules } = service.protocol;
    checkOptions(options, [...clientOptions, ...Object.keys(optionRules)], optionRules);
    const { platform = ownPlatform, clock = Date.now, nonce = randomNonce } = options;
    const transport = options.transport ?? transportOf(platform, options.connection);
    const target = chooseTarget(service, options);
    const memory: Memory = { successes: 0, offset: 0 };
    const channel = service.protocol.open({
      service,
      account: service.account,
      target,
      options,
      platform,
      transport,
      nonce,
      region: options.region,
      clock: () => clock() + memory.offset,
    });
    setContext(this, {
      service,
      options: { ...options },
      target,
      channel,
      transport,
      clock,
      memory,
      sleep: options.sleep ?? sleep,
    });
  }

  /** Calls an action by its wire name, one that this version does not know included. Nothing is validated. */
  call<Output = unknown>(action: string, input?: object, options: NamedCallOptions = {}): Call<Output> {
    const { effect = "write", region, ...others } = options;
    const operation: Operation<object, Output> = { name: action, effect, ...(region === false ? { region } : {}) };
    return callPlain(this, operation, input, others);
  }

  /** Service, host and region; no credentials. */
  toJSON(): Record<string, unknown> {
    const { service, target, options } = contextOf(this);
    return { service: service.id, endpoint: target.origin, region: options.region };
  }
}

function transportOf(platform: Platform, connection: ClientOptions["connection"]): Transport {
  if (connection === undefined) return platform.transport;
  const names = ["ca", "maxSockets", "proxy", "noProxy", "agent"];
  checkOptions(connection, names, connectionRules);
  if (platform.connect) return platform.connect(connection);
  throw new ConfigError("connection", "Option connection is for Node: here, fetch makes the connections.");
}

// It distinguishes requests of the same second; it guards no secret.
const randomNonce = (): number => Math.floor(Math.random() * 0x7ffffffe) + 1;

export type { Call };

/** `call` for an operation of which only the response matters; a bundle then has nothing else. */
export function callPlain<Input, Output>(
  client: Client,
  operation: Operation<Input, Output>,
  input?: Input,
  options: CallOptions = {},
): Started<Output> {
  return Started.of(execute(contextOf(client), operation, input, options));
}
