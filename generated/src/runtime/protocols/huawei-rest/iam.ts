import type { CallResponse } from "../../call/response.js";
import type { Context } from "../../call/context.js";
import { parseEndpoint } from "../../endpoint/endpoint.js";
import { ConfigError, ResponseError } from "../../errors.js";
import { execute } from "../../call/execute.js";
import { sleep } from "../../flow/guard.js";
import { memberOf } from "../../value/path.js";
import type { AnyOperation, Setup } from "../../protocol.js";
import type { AbortSignalLike } from "../../flow/signal.js";
import { decode } from "./decode.js";
import { isExpired } from "./gateway.js";
import { encode } from "./encode.js";
import type { Options, User } from "./options.js";
import { sign, type Identity } from "./signer.js";

/** The vendor's identity service, as far as other services need it. Failures name the service that needed it. */
export interface Iam {
  /** A token for a project, and until when it is good, in milliseconds since 1970. */
  readonly createToken: (user: User["user"], project: string, signal: AbortSignalLike) => Promise<IssuedToken>;
  /** Id of the project of that name. */
  readonly findProject: (identity: Identity, project: string, signal: AbortSignalLike) => Promise<string>;
}

export interface IssuedToken {
  readonly token: string;
  readonly expires: number;
}

const CreateToken: AnyOperation = {
  name: "CreateToken",
  effect: "read",
  binding: { method: "POST", path: "/v3/auth/tokens", body: true },
  secrets: ["password"],
};

const ListProjects: AnyOperation = {
  name: "ListProjects",
  effect: "read",
  binding: { method: "GET", path: "/v3/projects", in: { name: "query" } },
};

/** A token is good for 24 hours, the vendor's document says; a response that says otherwise is believed. */
const lifetime = 24 * 60 * 60 * 1000;

export function iamOf(setup: Setup, { iamEndpoint }: Options): Iam {
  const memory: Context["memory"] = { successes: 0, offset: 0 };
  const ask = (
    operation: AnyOperation,
    input: object,
    identity: Identity,
    signal: AbortSignalLike,
  ): Promise<CallResponse<unknown>> =>
    execute(contextOf(setup, iamEndpoint, identity, memory), operation, input, { signal });
  return {
    createToken: async ({ name, password, domain }, project, signal) => {
      const user = { name, password, domain: { name: domain } };
      const identity = { methods: ["password"], password: { user } };
      const input = { auth: { identity, scope: { project: { name: project } } } };
      const result = await ask(CreateToken, input, { kind: "nobody" }, signal);
      const token = result.response.headers["x-subject-token"] ?? "";
      if (token === "") throw odd(setup, CreateToken, result, "the response has no X-Subject-Token");
      const expires = Date.parse(String(memberOf(memberOf(result.data, "token"), "expires_at")));
      return { token, expires: Number.isNaN(expires) ? setup.clock() + lifetime : expires };
    },
    findProject: async (identity, project, signal) => {
      const result = await ask(ListProjects, { name: project }, identity, signal);
      const projects = memberOf(result.data, "projects");
      if (!Array.isArray(projects)) throw odd(setup, ListProjects, result, "the response has no projects");
      const id = memberOf(
        projects.find((each) => memberOf(each, "name") === project),
        "id",
      );
      if (typeof id === "string" && id !== "") return id;
      throw new ConfigError(
        "projectId",
        `IAM knows no project "${project}" for these credentials: give option projectId.`,
      );
    },
  };
}

/** IAM spoken to as any service of this protocol, so that limits, failures and secrets are handled alike. */
function contextOf(setup: Setup, endpoint: string | undefined, identity: Identity, memory: Context["memory"]): Context {
  const { service, platform, clock, transport } = setup;
  const target = parseEndpoint(endpoint ?? hostOf(setup), "iamEndpoint");
  const base = { service: service.id, path: target.path, project: { name: "", id: undefined } };
  // The client has checked them. What waits for IAM has its own signal and policy for busy instances.
  const { timeout, retry, retries, random, sleep: pause = sleep } = setup.options as Context["options"];
  return {
    service: { ...service, retry: undefined },
    target,
    transport,
    clock,
    memory,
    sleep: pause,
    options: { timeout, retry, retries, random },
    channel: {
      encode: (operation, input, headers) => encode(operation, input, base, headers),
      sign: (message) => sign(platform, target, message, identity, clock() + memory.offset),
      renew: () => false,
      decode,
      isExpired,
    },
  };
}

/** The vendor's own host; what has none is told by an option. */
function hostOf({ account, region }: Setup): string {
  const { identityHost } = account;
  if (identityHost === undefined)
    throw new ConfigError("iamEndpoint", "Option iamEndpoint is missing: no host of IAM is known for this vendor.");
  if (region === undefined)
    throw new ConfigError(
      "region",
      "Option region is missing: the host of IAM depends on it. Give it, or iamEndpoint.",
    );
  return identityHost.replace("{region}", region);
}

function odd(
  { service }: Setup,
  { name }: AnyOperation,
  { response }: CallResponse<unknown>,
  problem: string,
): ResponseError {
  const { status, requestId, attempts } = response;
  return new ResponseError(
    { service: service.id, action: name, attempts, status, requestId, executed: "yes", retryable: false },
    problem,
  );
}
