import { execute } from "./call/execute.js";
import { Started, type Call } from "./call/started.js";
import { contextOf, setContext } from "./call/context.js";
import { openContext } from "./call/open.js";
import type { Effect, Operation } from "./operation.js";
import type { Service } from "./service.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { takeOptions } from "./boundary/intake.js";
import type { Result } from "./call/response.js";

/** Options of a call by name: what the definitions would say of the action. */
export interface NamedCallOptions extends Omit<CallOptions, "region"> {
  /** What another attempt does; `"write"` by default, which is never retried in doubt. */
  readonly effect?: Effect | undefined;
  /** Another region than the client's; false when the action takes none. */
  readonly region?: string | false | undefined;
}

/** A service with its options: what every call needs. It knows no protocol and holds no secret that a log could show. */
export class Client<Options extends ClientOptions = ClientOptions> {
  constructor(service: Service, options: ClientOptions = {}) {
    setContext(this, openContext(service, options));
  }

  /** Another client with these options changed; those that are not named stay. */
  withOptions(options: Options): this {
    // Made without the constructor, whose arguments are those of the class.
    const other = Object.create(Object.getPrototypeOf(this) as object) as this;
    const own = contextOf(this);
    setContext(other, own.with?.(options) ?? own);
    return other;
  }

  /** Calls an action by its wire name, one that this version does not know included. Nothing is validated. */
  call<Output = unknown>(action: string, input?: object, options: NamedCallOptions = {}): Call<Output> {
    const run = async (): Promise<Result<Output>> => {
      const { effect = "write", region, ...others } = takeOptions(options);
      const operation: Operation<object, Output> = { name: action, effect, ...(region === false ? { region } : {}) };
      return execute(contextOf(this), operation, input, { ...others, region: region || undefined });
    };
    return Started.of(run());
  }

  /** Service, host and region; no credentials. */
  toJSON(): Record<string, unknown> {
    const { service, target, options } = contextOf(this);
    return { service: service.id, endpoint: target.origin, region: options.region };
  }

  /** The same for `console.log`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `${this.constructor.name} ${JSON.stringify(this)}`;
  }
}

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
