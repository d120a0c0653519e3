import { chooseTarget } from "../endpoint/endpoint.js";
import { ConfigError } from "../errors.js";
import { sleep } from "../flow/guard.js";
import { checkOptions, clientOptions, connectionRules, type ClientOptions } from "../options.js";
import type { Platform, Transport } from "../platform.js";
import type { Service } from "../service.js";
import type { Context, Memory } from "./context.js";
import { platform as ownPlatform } from "#platform";

/** Reads the options of a client. */
export function openContext(service: Service, given: ClientOptions): Context {
  const { optionRules } = service.protocol;
  checkOptions(given, [...clientOptions, ...Object.keys(optionRules)], optionRules);
  const options = { ...given };
  const { platform = ownPlatform, clock = Date.now, nonce = randomNonce, appId } = options;
  const transport = options.transport ?? transportOf(platform, options.connection);
  const target = chooseTarget(service, options);
  const memory: Memory = { successes: 0, offset: 0 };
  const agent = [service.agent, appId].filter(Boolean).join(" ");
  const channel = service.protocol.open({
    service,
    account: service.account,
    target,
    options,
    platform,
    transport,
    nonce,
    agent,
    region: options.region,
    clock: () => clock() + memory.offset,
  });
  const regions = new Map<string, Context>();
  const change = (changed: ClientOptions): Context => openContext(service, { ...options, ...changed });
  return {
    ...{ service, options, target, channel, transport, clock, memory },
    userAgent: agent && platform.agent && `${agent} ${platform.agent}`,
    isDebugged: platform.environment("CACHESMITH_LOG") === "debug",
    sleep: options.sleep ?? sleep,
    with: change,
    in: (region) => {
      // Where the region is the host's matter, a call would go to the client's own region in silence.
      if (service.protocol.region === false && ("endpoint" in options || "projectId" in options))
        throw new ConfigError("region", "Option region of a call excludes endpoint and projectId: use withOptions.");
      const other = regions.get(region) ?? change({ region });
      regions.set(region, other);
      return other;
    },
  };
}

function transportOf(platform: Platform, connection: ClientOptions["connection"]): Transport {
  if (connection === undefined) return platform.transport;
  checkOptions(connection, Object.keys(connectionRules), connectionRules);
  if (platform.connect) return platform.connect(connection);
  throw new ConfigError("connection", "Option connection is for Node: here, fetch connects.");
}

// It distinguishes requests of the same second; it guards no secret.
const randomNonce = (): number => Math.floor(Math.random() * 0x7ffffffe) + 1;
