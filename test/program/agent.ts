import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Mock, MockClients } from "../../generated/src/mock.js";
import { programWith, sdk } from "./shell.js";

const { createSession } = sdk["program/mcp/session"];
const { serve } = sdk["program/mcp/server"];

type Options = Parameters<typeof createSession>[2];

/** A client of a server in this process. */
export interface Agent {
  readonly client: Client;
  /** Text of a tool's result; one that is an error begins with `ERROR `. */
  readonly use: (name: string, given?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const nothing = { effects: [], actions: undefined, regions: undefined, instances: undefined } as const;
export const anything = { ...nothing, effects: ["idempotent", "write", "billing"] } as const;

/** Starts a server for an agent, with the official client at its other end. */
export async function openAgent(
  mock: Mock<MockClients>,
  options: Partial<Options> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Agent> {
  const given = { where: "mock", access: nothing, region: undefined, ...options } as const;
  const session = await createSession(programWith(mock), (name) => environment[name], given);
  const [near, far] = InMemoryTransport.createLinkedPair();
  const serving = serve(session, far);
  const client = new Client({ name: "test", version: "1" });
  await client.connect(near);
  return {
    client,
    use: async (name, given = {}) => {
      const { content, isError } = await client.callTool({ name, arguments: given });
      const text = (content as readonly { readonly text: string }[]).map((part) => part.text).join("\n"); // ours are texts
      return isError ? `ERROR ${text}` : text;
    },
    close: async () => {
      await client.close();
      await serving;
    },
  };
}

/** The JSON between the marks of a result. */
export function dataOf(text: string): unknown {
  const [, , data = ""] = /<data (\w+)>\n([^]*)\n<\/data \1>/.exec(text) ?? [];
  return JSON.parse(data);
}

export const planOf = (text: string): string => /^Plan (\S+),/.exec(text)?.[1] ?? "";
