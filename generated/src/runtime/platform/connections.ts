import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { ConfigError } from "../errors.js";
import type { ConnectionOptions } from "../platform.js";

/** Has a way that is being opened given up with its request: see proxy.ts. */
export interface WithGiveUp {
  readonly onGiveUp?: (stop: () => void) => void;
}

/** Which agent has the connections for a URL. */
export type AgentOf = (url: string) => HttpAgent;

/**
 * Milliseconds after which a connection that nothing goes over is closed. Load balancers and NAT forget idle ones without a
 * word, some after 15 seconds, and what is written on those is lost.
 */
const idle = 8000;

/** What all agents have in common. One connection serves many calls: a TLS handshake costs more than a whole request. */
export const agentOptions = ({ ca, maxSockets }: ConnectionOptions) =>
  ({
    keepAlive: true,
    timeout: idle,
    ...(ca === undefined ? {} : { ca: [ca].flat() as (string | Buffer)[] }),
    ...(maxSockets === undefined ? {} : { maxSockets }),
  }) as const;

export const isSecure = (url: string): boolean => url.startsWith("https:");

/** Connections straight to the service. */
export function directAgents(options: ConnectionOptions): AgentOf {
  const own = options.agent;
  if (own !== undefined) {
    if (!(own instanceof HttpAgent))
      throw new ConfigError("connection", "Option connection.agent must be an Agent of node:http or node:https.");
    return () => own;
  }
  const plain = new HttpAgent(agentOptions(options));
  const secure = new HttpsAgent(agentOptions(options));
  return (url) => (isSecure(url) ? secure : plain);
}

/** True when the agent could hand out a connection that has been idle. */
export const hasIdle = ({ freeSockets }: HttpAgent): boolean =>
  Object.values(freeSockets).some((sockets) => (sockets?.length ?? 0) > 0);

/**
 * Lets the event loop take in what the system knows of connections, such as those that the service has closed while the
 * program was busy: a request on one of them would be lost, and nobody would know what became of it.
 */
export async function takeInNews({ freeSockets }: HttpAgent): Promise<void> {
  // The first turn may be the rest of one that began before; the second is whole.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
  // A socket that has ended is destroyed some turns later; until then the agent would hand it out.
  for (const socket of Object.values(freeSockets).flatMap((sockets) => sockets ?? []))
    if (socket.readableEnded || !socket.writable) socket.destroy();
}
