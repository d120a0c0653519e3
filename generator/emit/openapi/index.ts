import type { CategoryModel, Model, PackageModel, ServiceModel } from "../../model/model.js";
import type { OutputFile } from "../../render/output.js";
import { deprecationText } from "../doc.js";
import { originOf } from "../emitter.js";
import { envelopeOf } from "./envelope.js";
import { componentSchemas, structuresNamed } from "./components.js";
import { operationsOf } from "./operation.js";
import { compact, type Json } from "./json.js";
import { securitySchemes } from "./security.js";

/** An OpenAPI 3.1 description of the service: for linters, importers and generators of other languages. */
export const emitOpenApi = (service: ServiceModel, model: Model): OutputFile[] => [
  { kind: "json", path: `openapi/${service.subpath}.json`, value: documentOf(service, model) },
];

/** The whole document, keys in the order in which one reads them. */
function documentOf(service: ServiceModel, model: Model): Json {
  const schemes = securitySchemes(service);
  const context = { service, envelope: envelopeOf(service), structures: structuresNamed(service) };
  return compact({
    openapi: "3.1.0",
    info: infoOf(service, model.package),
    externalDocs: { description: "The vendor's reference", url: service.doc },
    servers: service.endpoints.map((endpoint) => serverOf(endpoint, service)),
    tags: usedCategories(service).map(tagOf),
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    paths: operationsOf(context),
    components: { schemas: componentSchemas(context), securitySchemes: schemes },
    "x-cachesmith": { origin: originOf(service), service: service.id, protocol: service.protocol },
  });
}

function infoOf(service: ServiceModel, { license, name, repository }: PackageModel): Json {
  const legacy = service.deprecated && `Deprecated. ${deprecationText(service.deprecated)}`;
  return compact({
    title: service.titleZh ? `${service.title} (${service.titleZh})` : service.title,
    version: service.version,
    summary: `${service.title} ${service.version}, as ${name} calls it.`,
    description: [service.description, legacy].filter(Boolean).join("\n\n"),
    contact: { name, url: `https://github.com/${repository}` },
    license: { name: license, identifier: license },
  });
}

type Endpoint = ServiceModel["endpoints"][number];

function serverOf({ site, region, host }: Endpoint, { sites, regions }: ServiceModel): Json {
  const title = regions.find(({ id }) => id === region)?.title;
  const place = region ? `Region ${region}${title ? ` (${title})` : ""}.` : "The nearest region.";
  return { url: `https://${host}`, description: [place, sites[site]].filter(Boolean).join(" ") };
}

const usedCategories = ({ categories, actions }: ServiceModel): readonly CategoryModel[] =>
  categories.filter(({ id }) => actions.some(({ category }) => category === id));

const tagOf = ({ id, title, titleZh }: CategoryModel): Json => ({
  name: id,
  "x-displayName": title,
  description: titleZh ? `${title} (${titleZh})` : title,
});
