import { code } from "../layout/literal.js";
import type { ErrorModel, Model, ServiceModel } from "../model/model.js";
import { protocolOf } from "../protocols/index.js";
import type { ConstStatement, Literal, OutputFile, Statement } from "../render/output.js";
import { vendorOf } from "../vendors/index.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { renamesMembers } from "./renamed.js";
import { importTypes, importValues } from "./statements.js";

/** The constants of a service: protocol, hosts, limits, and, in its own module, which error codes a later attempt may fix. */
export function emitService(service: ServiceModel, model: Model): OutputFile[] {
  const { runtime } = protocolOf(service.protocol);
  const isRenaming = renamesMembers(service);
  const value: Literal = {
    id: service.id,
    title: service.title,
    version: service.version,
    agent: `${model.package.name}/${model.package.version}`,
    protocol: code(isRenaming ? `renaming(${runtime.exported}, names)` : runtime.exported),
    account: code("account"),
    options: stringOptions(service.protocolOptions),
    endpoints: endpointsOf(service),
    limits: { ...service.limits },
    retry: code('() => import("./retry.js")'),
    notices: code('() => import("./notices.js")'),
  };
  const doc = `What the client knows of ${service.title} ${service.version}.`;
  return [
    module(service, "service", [
      ...importTypes("../runtime/service.js", ["Service"]),
      ...importValues(`../runtime/${runtime.module}`, [runtime.exported]),
      ...(isRenaming ? importValues("../runtime/value/rename.js", ["renaming"]) : []),
      ...importValues(`../runtime/vendors/${vendorOf(service.vendor).folder}/index.js`, ["account"]),
      ...(isRenaming ? importValues("./names.js", ["names"]) : []),
      constant("service", "Service", doc, value),
    ]),
    module(service, "regions", [regionsOf(service)]),
    module(service, "retry", [
      ...importTypes("../runtime/operation.js", ["RetryCodes"]),
      constant("retry", "RetryCodes", "Error codes by what they mean for another attempt.", retryOf(service)),
    ]),
  ];
}

const regionsOf = ({ regions }: ServiceModel): Statement => ({
  ...{ kind: "const", name: "regions", doc: docText("Every documented region."), constant: true },
  value: regions.map(({ id }) => id),
});

const module = (service: ServiceModel, name: string, statements: Statement[]): OutputFile => ({
  kind: "typescript",
  path: `${sourceFolder(service)}/${name}.ts`,
  origin: originOf(service),
  statements,
});

const constant = (name: string, type: string, doc: string, value: Literal): ConstStatement => ({
  kind: "const",
  name,
  doc: docText(doc),
  type: { name: type, parameters: [] },
  value,
});

/**
 * Hosts that differ in the region alone are one entry with a pattern. Those of the default site are left out where one
 * host serves all of it, for no client would choose them.
 */
function endpointsOf({ endpoints }: ServiceModel): Literal[] {
  const entries = new Map<string, { site: string; host: string; regions?: string[] }>();
  const nearest = endpoints.find(({ site, region }) => site === endpoints[0]?.site && region === undefined);
  for (const { site, region, host } of endpoints) {
    if (site === nearest?.site && region !== undefined && isOnly(site, region, endpoints)) continue;
    const pattern = region === undefined ? host : host.replace(region, "{region}");
    const key = JSON.stringify([site, pattern, region === undefined]);
    const entry = entries.get(key) ?? { site, host: pattern, ...(region !== undefined && { regions: [] }) };
    if (region !== undefined) entry.regions?.push(region);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

const isOnly = (site: string, region: string, endpoints: ServiceModel["endpoints"]): boolean =>
  endpoints.every((other) => other.region !== region || other.site === site);

/**
 * Codes by class; those that fail again are listed when they say that nothing was done, and else only when their family has
 * another class: see the runtime's `RetryCodes`.
 */
function retryOf({ errors }: ServiceModel): Literal {
  const classes = new Map(errors.map(({ code: name, retry }) => [name, retry]));
  const classOf = (error: ErrorModel): string | undefined => {
    if (error.retry !== "never") return error.retry;
    if (error.scope !== "seen" && error.executed === undefined && (error.status ?? 0) < 500) return "rejected";
    const family = classes.get(error.code.split(".", 1)[0] ?? error.code);
    return (family ?? "never") === "never" ? undefined : "never";
  };
  const listed = errors.flatMap((error) => {
    const name = classOf(error);
    return name === undefined ? [] : [{ name, code: error.code }];
  });
  const names = [...new Set(listed.map(({ name }) => name))].sort();
  return Object.fromEntries(
    names.map((name) => [name, listed.filter((entry) => entry.name === name).map((entry) => entry.code)]),
  );
}

const stringOptions = (options: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)]));
