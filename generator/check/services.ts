import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ServiceSpec, Spec } from "../load/spec.js";
import { protocols } from "../protocols/index.js";
import { vendors } from "../vendors/index.js";

/** service.yaml: sites, regions and endpoints agree, and the protocol has what it needs. */
export function services(service: ServiceSpec): Diagnostic[] {
  return [...sites(service), ...regions(service), ...duplicates(service), ...protocol(service), ...vendor(service)];
}

/** What only a look at all services can tell. */
export function siblings({ package: file, services: all }: Spec): Diagnostic[] {
  const ids = all.map(({ id }) => id);
  const subpaths = new Map<string, string>();
  const { guide } = file.data;
  const guided =
    guide === undefined || ids.includes(guide)
      ? []
      : [
          // The README then walks through another service: no reason to stop.
          warning(
            "unknown-service",
            file.place(["guide"]),
            `this spec has no service "${guide}".${suggest(guide, ids)} The README walks through the largest instead.`,
          ),
        ];
  const found = all.flatMap(({ id, service }) => {
    const found: Diagnostic[] = [];
    const { subpath, deprecated } = service.data;
    const earlier = subpaths.get(subpath);
    subpaths.set(subpath, earlier ?? id);
    if (earlier !== undefined)
      found.push(
        error("duplicate-name", service.place(["subpath"]), `subpath ${subpath} is that of ${earlier} already.`),
      );
    const replacement = deprecated?.replacedBy;
    if (replacement !== undefined && !ids.includes(replacement))
      found.push(
        error(
          "unknown-service",
          service.place(["deprecated", "replacedBy"]),
          `this spec has no service "${replacement}".${suggest(replacement, ids)}`,
        ),
      );
    return found;
  });
  return [...guided, ...found];
}

function sites({ service, actions }: ServiceSpec): Diagnostic[] {
  const known = Object.keys(service.data.sites ?? {});
  const named = [
    ...service.data.endpoints.map(({ site }, index) => ({ site, file: service, path: ["endpoints", index, "site"] })),
    ...service.data.regions.map(({ site }, index) => ({ site, file: service, path: ["regions", index, "site"] })),
    ...actions.flatMap((file) =>
      (file.data.editions ?? []).map(({ site }, index) => ({ site, file, path: ["editions", index, "site"] })),
    ),
  ];
  return named.flatMap(({ site, file, path }) =>
    site === undefined || known.includes(site)
      ? []
      : [
          error(
            "unknown-site",
            file.place(path),
            `site "${site}" is no key of sites in ${service.file}.${suggest(site, known)}`,
          ),
        ],
  );
}

function regions({ service }: ServiceSpec): Diagnostic[] {
  const known = service.data.regions.map(({ id }) => id);
  return service.data.endpoints.flatMap(({ region }, index) =>
    region === undefined || known.includes(region)
      ? []
      : [
          error(
            "unknown-region",
            service.place(["endpoints", index, "region"]),
            `no region has the id "${region}".${suggest(region, known)}`,
          ),
        ],
  );
}

function duplicates({ service }: ServiceSpec): Diagnostic[] {
  const { endpoints, regions: all, categories } = service.data;
  return [
    ...repeated(endpoints.map(({ site, region }) => `site ${site}, ${region ?? "nearest region"}`)).map((index) => ({
      list: "endpoints",
      index,
    })),
    ...repeated(all.map(({ id }) => id)).map((index) => ({ list: "regions", index })),
    ...repeated(categories.map(({ id }) => id)).map((index) => ({ list: "categories", index })),
  ].map(({ list, index }) =>
    error("duplicate-entry", service.place([list, index]), `an earlier entry of ${list} says the same; keep one.`),
  );
}

/** Indexes of the entries that an earlier one equals. */
function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

function protocol(service: ServiceSpec): Diagnostic[] {
  const { data } = service.service;
  const found = protocols.get(data.protocol);
  if (found !== undefined) return found.checks(service);
  const known = [...protocols.keys()];
  return [
    error(
      "unknown-protocol",
      service.service.place(["protocol"]),
      `the generator has no protocol "${data.protocol}"; it has ${known.join(", ")}.${suggest(data.protocol, known)}`,
    ),
  ];
}

/** The vendor is known, and its credentials are what the protocol signs with. */
function vendor({ service }: ServiceSpec): Diagnostic[] {
  const { vendor: name, protocol: spoken } = service.data;
  const place = service.place(["vendor"]);
  const found = vendors.get(name);
  const known = [...vendors.keys()];
  if (found === undefined) {
    const says = `the generator has no vendor "${name}"; it has ${known.join(", ")}.${suggest(name, known)}`;
    return [error("unknown-vendor", place, says)];
  }
  const wanted = protocols.get(spoken)?.parts ?? [];
  const given = found.credentials.map(({ part }) => part);
  if (wanted.every((part) => given.includes(part))) return [];
  const says = `protocol ${spoken} signs with ${wanted.join(", ")}; the credentials of ${name} are ${given.join(", ")}.`;
  return [error("vendor-protocol", place, says)];
}
