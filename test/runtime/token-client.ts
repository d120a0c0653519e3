import { Client, type ClientOptions } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import { service } from "./service.js";

/** A client whose answers name the token that its request was signed with. */
export function tokenClient(options: ClientOptions & Options): () => Promise<string> {
  const client = new Client(service, {
    region: "x",
    transport: ({ headers }) => {
      const body = JSON.stringify({ Response: { RequestId: "r", Token: headers["x-tc-token"] ?? "none" } });
      return Promise.resolve({ status: 200, headers: {}, body });
    },
    ...options,
  });
  return async () => (await client.call<{ Token: string }>("X")).Token;
}
