import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { HttpRequest } from "../../../runtime/platform.js";
import { exampleRegion, siteData, type Action, type Service } from "../data.js";
import { curlText, httpText } from "../../../program/request-text.js";
import { exampleNonce, exampleProject, exampleTime, protocols } from "./protocols.js";

/** What the code of an example sends, to read and to run. */
export interface ExampleRequest {
  readonly http: string;
  readonly curl: string;
  /** Leads the page on signing to the same request. */
  readonly query: URLSearchParams;
}

/** A client that is called by the names of its methods. */
type Client = Readonly<Record<string, (...input: readonly unknown[]) => PromiseLike<unknown>>>;
type ClientClass = new (options: object) => Client;

/** The package by subpath, as build.mjs has bundled it for this run. */
type Sdk = Readonly<Record<string, Readonly<Record<string, ClientClass>>>>;

let sdk: Sdk | undefined;

/** By require: when pages are made, what loaded this module imports no more. */
function loadSdk(): Sdk {
  const file = process.env["CACHESMITH_SITE_SDK"];
  if (!file) throw new Error("The site has no SDK to sign with. Start it with `npm run docs` or `npm run docs:build`.");
  // What build.mjs has just made of the package's own entry points.
  return (sdk ??= createRequire(import.meta.url)(file) as Sdk);
}

const call = /^const \w+ = await (\w+)\.\w+\([^]*\);$/;

/** The code itself where it is the one call of an example on an action's page, which can be run. */
export const exampleCall = (page: string, code: string): string | undefined =>
  /^[^/]+\/actions\//.test(page) && call.test(code) ? code : undefined;

/** The Markdown of a page with the request of each example behind its call. */
export async function withRequests(page: string, markdown: string): Promise<string> {
  const parts = markdown.split(/^```ts\n([^]*?)\n```$/m);
  // The odd parts are the code.
  const told = parts.map(async (part, index) => {
    if (index % 2 === 0) return part;
    const call = fence("ts", part);
    if (exampleCall(page, part) === undefined) return call;
    const { http, curl } = await exampleRequest(page, part);
    return [call, "As it goes over the wire, signed with an example key:", fence("http", http), fence("sh", curl)].join(
      "\n\n",
    );
  });
  return (await Promise.all(told)).join("");
}

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

/** The request that an example sends, signed with the example key: its code is run, and goes no further than the wire. */
export async function exampleRequest(page: string, code: string): Promise<ExampleRequest> {
  const [subpath = "", , name] = page.split("/");
  const service = siteData().services.find((one) => one.subpath === subpath);
  const action = service?.actions.find((one) => one.name === name);
  const ClientClass = service && loadSdk()[subpath]?.[service.client];
  if (!service || !action || !ClientClass) throw new Error(`There is no client that has ${page}.`);
  const { request, input } = await caught(service, ClientClass, code);
  const told = { service: subpath, action: requestName(action), input: JSON.stringify(input ?? {}) };
  return { http: httpText(request), curl: curlText(request), query: new URLSearchParams(told) };
}

/** How clients take an action by name: REST ones by method and path. */
export const requestName = ({ name, http }: Action): string => (http ? `${http.method} ${http.path}` : name);

async function caught(service: Service, ClientClass: ClientClass, code: string) {
  const requests: HttpRequest[] = [];
  const transport = (request: HttpRequest): Promise<never> => {
    requests.push(request);
    return Promise.reject(new Error("An example goes no further."));
  };
  const { example, options } = protocolOf(service);
  const client = new ClientClass({ ...options(example), ...settings(service), transport });
  const [input, failure] = await run(client, code);
  const [request] = requests;
  if (!request) throw new Error(failure instanceof Error ? failure.message : "it sends nothing", { cause: failure });
  return { request, input };
}

function protocolOf({ protocol, id }: Service) {
  const known = protocols[protocol];
  if (!known) throw new Error(`Nothing says how ${id} is signed; src/signing/protocols.ts lacks "${protocol}".`);
  return known;
}

const settings = (service: Service): object => ({
  region: exampleRegion(service),
  // A client refuses options that its protocol does not have.
  ...(protocolOf(service).rest ? { projectId: exampleProject } : { nonce: () => exampleNonce }),
  clock: () => exampleTime,
  // Examples that contradict the definitions are what the vendor shows to work.
  validate: false,
  retries: 0,
  rateLimit: false,
});

/** Runs the code, the generator's own, and gives what it called the client with and how it failed. */
async function run(client: Client, code: string): Promise<readonly [input: unknown, failure: unknown]> {
  let input: unknown;
  const listening = new Proxy(client, {
    get: (target, method: string) => (given: unknown) => {
      input = given;
      return target[method]?.(given);
    },
  });
  const [, variable = ""] = call.exec(code) ?? [];
  const program: unknown = compileFunction(`return (async () => { ${code} })();`, [variable]);
  try {
    await (program as (client: Client) => Promise<void>)(listening);
    return [input, undefined];
  } catch (failure) {
    return [input, failure];
  }
}
