import { URLSearchParams } from "node:url";
import { stringifyJson } from "../../runtime/boundary/json.js";
import { valueAt } from "../../runtime/value/path.js";
import type { MockClock } from "../clock.js";
import type { MockedOperation, MockedService } from "../definitions.js";
import type { Keys } from "../keys.js";
import { digestOf, type Random } from "../random.js";
import type { MockCall } from "../state.js";
import { huaweiRest } from "./huawei-rest.js";
import { judge } from "./huawei-signature.js";
import { objectOf } from "./parameters.js";
import {
  refuse,
  type WireResponse,
  type WireContext,
  type Verified,
  type Raw,
  type Refusal,
  type Success,
  type Wire,
} from "./wire.js";

const operations: Readonly<Record<string, MockedOperation>> = {
  "POST /v3/auth/tokens": { name: "CreateToken", effect: "read", secrets: ["password"] },
  "GET /v3/projects": { name: "ListProjects", effect: "read" },
};

/** The vendor's identity service, as far as clients of other services need it: logins, and the projects of regions. */
export const iam: MockedService = {
  service: { id: "iam", title: "IAM", version: "v3", options: {}, endpoints: [], limits: {} },
  operations,
  facts: { actions: {}, errors: {} },
};

export const iamWire: Wire = {
  ...huaweiRest,
  claims: ({ path }) => (path.startsWith("/v3/") ? "yes" : "no"),
  actionOf: ({ method, path }) => operations[`${method} ${path}`]?.name ?? `${method} ${path}`,
  read,
  write,
};

function read(raw: Raw, context: WireContext): Verified | Refusal {
  const operation = operations[`${raw.method} ${raw.path}`];
  if (operation === undefined) return refuse("404", "Could not find the requested resource.", 404);
  const request = { kind: "verified", operation, texts: [], region: "" } as const;
  if (operation.name === "CreateToken") {
    const input = objectOf(raw.body) ?? {};
    const isUser = ["name", "password", "domain.name"].every(
      (part) => valueAt(input, `auth.identity.password.user.${part}`) === valueAt(userOf(context.keys), part),
    );
    return isUser
      ? { ...request, input, account: context.keys.user.name }
      : refuse("401", "The username or password is wrong.", 401);
  }
  const judged = judge(raw, undefined, context);
  if (judged.kind === "refusal") return judged;
  return { ...request, input: Object.fromEntries(new URLSearchParams(raw.query)), account: judged.account };
}

const userOf = ({ user }: Keys): object => ({ ...user, domain: { name: user.domain } });

function write(reply: Success | Refusal, context: WireContext, requestId: string): WireResponse {
  if (reply.kind === "refusal" && reply.code.startsWith("APIGW.")) return huaweiRest.write(reply, context, requestId);
  const headers = { "content-type": "application/json", "x-request-id": requestId };
  if (reply.kind === "success")
    return { status: reply.status ?? 200, headers: { ...headers, ...reply.headers }, body: stringifyJson(reply.data) };
  const { code, message = "", status = 400 } = reply;
  const error = { code: Number(code), message, title: status === 401 ? "Unauthorized" : "Refused" };
  return { status, headers, body: stringifyJson({ error }) };
}

const day = 24 * 60 * 60 * 1000;

/** Logins and projects. A token is good for one project and for 24 hours; every region has a project of its name. */
export function iamState(
  keys: Keys,
  clock: MockClock,
  random: Pick<Random, "id">,
): { handle(call: MockCall): Success | Refusal } {
  return {
    handle: ({ action, input }) => {
      if (action === "ListProjects")
        return { kind: "success", data: { projects: projectsOf(input["name"]), links: {} } };
      const project = valueAt(input, "auth.scope.project.name");
      if (!isProject(project)) return refuse("400", "The project of the scope does not exist.", 400);
      const token = random.id("mock-token-");
      const now = clock.now();
      keys.tokens.set(token, { user: keys.user.name, project: digestOf(project), expires: now + day });
      return {
        kind: "success",
        status: 201,
        headers: { "x-subject-token": token },
        data: { token: tokenOf(keys, project, now) },
      };
    },
  };
}

function tokenOf({ user }: Keys, project: string, now: number): object {
  const named = (name: string, more: object = {}): object => ({ name, id: digestOf(name), ...more });
  const domain = named(user.domain);
  const [issued_at, expires_at] = [now, now + day].map((time) => new Date(time).toISOString());
  return {
    methods: ["password"],
    issued_at,
    expires_at,
    user: named(user.name, { domain }),
    project: named(project, { domain }),
  };
}

const projectsOf = (name: unknown): object[] =>
  isProject(name) ? [name, `${name}_sub`].map((each) => ({ name: each, id: digestOf(each), enabled: true })) : [];

const isProject = (name: unknown): name is string =>
  typeof name === "string" && /^[a-z]{2,}-[a-z]+-\d+(?:_\w+)?$/.test(name);
