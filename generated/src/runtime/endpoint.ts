import { ConfigError } from "./errors.js";
import type { Endpoint, Service } from "./operation.js";
import type { ClientOptions } from "./options.js";
import type { Target } from "./protocol.js";

// Every platform has it; lib ES2022 does not declare it.
declare const URL: new (url: string) => {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly username: string;
  readonly search: string;
};

/**
 * Where the requests of a client go: its `endpoint`, or else a documented host. A site's host without a region serves its
 * nearest region and is what vendors recommend; a site without one, such as an isolated zone, has a host for each region.
 */
export function chooseTarget(service: Service, { endpoint, site, region }: ClientOptions): Target {
  if (endpoint !== undefined) return parseEndpoint(endpoint);
  const { endpoints } = service;
  const chosen =
    site ?? (endpoints.find((entry) => region !== undefined && entry.region === region) ?? endpoints[0])?.site;
  const hosts = endpoints.filter((entry) => entry.site === chosen);
  if (hosts.length === 0) throw unknownSite(endpoints);
  const found = hosts.find((entry) => entry.region === undefined) ?? hosts.find((entry) => entry.region === region);
  if (found !== undefined) return parseEndpoint(found.host);
  const known = hosts.map((entry) => entry.region).join(", ");
  if (region === undefined)
    throw new ConfigError("region", `Option region is missing: site ${chosen} has a host for each region (${known}).`);
  throw new ConfigError(
    "region",
    `Option region: site ${chosen} has no documented host for ${region}, only for ${known}. Set endpoint to use another host.`,
  );
}

function unknownSite(endpoints: readonly Endpoint[]): ConfigError {
  const sites = [...new Set(endpoints.map((entry) => entry.site))].join(", ");
  return new ConfigError("site", `Option site must be one of ${sites}; set endpoint to use another host.`);
}

function parseEndpoint(text: string): Target {
  const fix =
    'Option endpoint must be a host such as "redis.example.com" or an http or https URL without query, user and password.';
  try {
    const url = new URL(text.includes("://") ? text : `https://${text}`);
    if (/^https?:$/.test(url.protocol) && url.username + url.search === "") {
      return { origin: `${url.protocol}//${url.host}`, host: url.host, path: url.pathname };
    }
  } catch {
    // Not a URL at all: the same fix.
  }
  throw new ConfigError("endpoint", fix);
}
