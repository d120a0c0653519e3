import type { ActionModel, ErrorModel, MemberModel, Model, PackageModel, ServiceModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import { methodName, propertyKey } from "../naming.js";
import { vendorOf, vendors as allVendors, type VendorSpec } from "../vendors/index.js";

type Vendors = ReadonlyMap<string, VendorSpec>;

/**
 * Data of the package's README. Its samples walk through one service, chosen by the definitions, and a test
 * type-checks each of them.
 */
export function readmeData(model: Model, vendors: Vendors = allVendors): Record<string, unknown> {
  const guide = guideOf(model);
  return {
    name: model.package.name,
    description: model.package.description,
    program: programName(model.package),
    services: model.services.map((service) => serviceRow(service, model.package)),
    guide: guide ? guideData(guide, model.package, vendors) : null,
    others: guide ? otherCredentials(guide, model.services, vendors) : [],
  };
}

/** The service that package.yaml names, or else the largest that is not on its way out. */
function guideOf({ package: { guide }, services }: Model): ServiceModel | undefined {
  const [largest] = [...services].sort(
    (a, b) =>
      Number(a.deprecated !== undefined) - Number(b.deprecated !== undefined) || b.actions.length - a.actions.length,
  );
  return services.find(({ id }) => id === guide) ?? largest;
}

/** What users type after `npx`: the name of the package without its scope. */
export const programName = ({ name }: PackageModel): string => name.replace(/^@[^/]*\//, "");

/** What a user imports the service from. */
const moduleName = (service: ServiceModel, { name }: PackageModel): string => `${name}/${service.subpath}`;

function serviceRow(service: ServiceModel, owner: PackageModel): Record<string, unknown> {
  const { title, version, client, subpath, doc, actions, deprecated } = service;
  return {
    title,
    version,
    client,
    subpath,
    doc,
    module: moduleName(service, owner),
    actions: actions.length,
    // Whole, for the registry shows this page, too, and the tarball has no docs/; of the version that the reader has.
    docs: `https://github.com/${owner.repository}/blob/v${owner.version}/generated/docs/${subpath}/index.md`,
    deprecated: deprecated !== undefined,
  };
}

function guideData(service: ServiceModel, owner: PackageModel, vendors: Vendors): Record<string, unknown> {
  const { client, actions } = service;
  const current = actions.filter((action) => !action.deprecated);
  const region = service.endpoints.find((endpoint) => endpoint.region !== undefined)?.region;
  return {
    client,
    package: owner.name,
    module: moduleName(service, owner),
    subpath: service.subpath,
    mock: `${owner.name}/mock`,
    program: programName(owner),
    region: region ?? null,
    options: region === undefined ? "" : `{ region: ${JSON.stringify(region)} }`,
    credentials: vendorOf(service.vendor, vendors).credentials.map(({ part, env, optional }) => ({
      part,
      env,
      optional: optional === true,
    })),
    paged: pagedSample(current),
    task: taskSample(current),
    errorCode: commonestError(service)?.code ?? null,
  };
}

/** Where the services of other vendors have their credentials. */
function otherCredentials(
  guide: ServiceModel,
  services: readonly ServiceModel[],
  vendors: Vendors,
): Record<string, unknown>[] {
  const names = [...new Set(services.map(({ vendor }) => vendor))].filter((name) => name !== guide.vendor);
  return names.map((name) => ({
    clients: sentenceOf(services.filter(({ vendor }) => vendor === name).map(({ client }) => `\`${client}\``)),
    variables: sentenceOf(vendorOf(name, vendors).credentials.map(({ env }) => `\`${env}\``)),
  }));
}

const sentenceOf = (items: readonly string[]): string => items.join(", ").replace(/, ([^,]*)$/, " and $1");

/** The list with the most filters that can be called without any. */
function pagedSample(actions: readonly ActionModel[]): Record<string, unknown> | null {
  const richest = actions
    .filter((action) => action.paginate && requiredInputs(action).length === 0)
    .sort((a, b) => b.input.length - a.input.length)[0];
  if (!richest?.paginate) return null;
  const { paginate, method, name } = richest;
  const size = paginate.limit ?? paginate.size;
  return {
    method,
    name,
    items: paginate.items,
    page: size === undefined ? "" : `{ ${propertyKey(size)}: 20 }`,
    filter: enumFilter(richest),
  };
}

/** A member that takes a named value: one that tells a state, if there is one. */
function enumFilter({ input }: ActionModel): Record<string, unknown> | null {
  const named = input.filter((member) => member.enum?.shared && !member.internal && !member.deprecated);
  const member = named.find(({ name }) => /status$/i.test(name)) ?? named[0];
  const value = member?.enum?.values.find((candidate) => candidate.value === member.example) ?? member?.enum?.values[0];
  if (!member?.enum || !value) return null;
  const constant = `${member.enum.name}.${value.name}`;
  return { enum: member.enum.name, constant, input: `${propertyKey(member.name)}: ${listed(member, constant)}` };
}

/** The background task that is explained best, then the one that asks for least; none that costs money. */
function taskSample(actions: readonly ActionModel[]): Record<string, unknown> | null {
  const clearest = actions
    .filter((action) => returnsTask(action) && action.effect === "write" && !requiredInputs(action).some(isSecret))
    .sort((a, b) => b.examples.length - a.examples.length || requiredInputs(a).length - requiredInputs(b).length)[0];
  if (!clearest?.wait) return null;
  const { method, name, wait } = clearest;
  const { id, action: poll } = wait;
  return { method, name, input: sampleInput(clearest), id, poll, pollMethod: methodName(poll) };
}

/** True when the id to wait for is an output by its plain name. */
const returnsTask = (action: ActionModel): boolean => allOutputs(action).some(({ name }) => name === action.wait?.id);

const isSecret = (member: MemberModel): boolean => member.sensitive;

const requiredInputs = ({ input }: ActionModel): MemberModel[] => input.filter((member) => member.required);

/** The required inputs with the examples of their definitions. */
function sampleInput(action: ActionModel): string {
  const members = requiredInputs(action).map(
    (member) => `${propertyKey(member.name)}: ${listed(member, JSON.stringify(member.example ?? ""))}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const listed = (member: MemberModel, text: string): string =>
  member.type.list && !text.startsWith("[") ? `[${text}]` : text;

/** The code that most actions can fail with and no retry cures; of equals the first. */
function commonestError({ actions, errors }: ServiceModel): ErrorModel | undefined {
  const uses = (error: ErrorModel): number => actions.filter((action) => action.errors.includes(error)).length;
  return errors
    .filter(({ scope, retry }) => scope === "business" && retry === "never")
    .map((error) => ({ error, uses: uses(error) }))
    .sort((a, b) => b.uses - a.uses)[0]?.error;
}
