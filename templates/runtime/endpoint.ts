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

/** Which rule chose a host: see `explainEndpoint`. */
export interface Choice {
  readonly host: string;
  readonly rule: "option" | "nearest" | "region" | "pattern";
  /** Absent where the option `endpoint` says it all. */
  readonly site?: string | undefined;
}

/**
 * Where the requests of a client go: its `endpoint`, or else a documented host. A site's host without a region serves its
 * nearest region and is what vendors recommend; a site without one, such as an isolated zone, has a host for each region.
 */
export const chooseTarget = (service: Service, options: ClientOptions): Target =>
  parseEndpoint(chooseHost(service, options).host);

/** The host, and why it is that one. */
export function chooseHost({ endpoints }: Service, { endpoint, site, region = "" }: ClientOptions): Choice {
  if (endpoint !== undefined) return { host: endpoint, rule: "option" };
  const serves = ({ regions }: Endpoint): boolean => regions?.includes(region) ?? false;
  const chosen = site ?? siteOf(endpoints, region);
  const own = endpoints.filter((entry) => entry.site === chosen);
  const choice = (entry: Endpoint, rule: Choice["rule"]): Choice => ({
    host: entry.host.replace("{region}", region),
    rule,
    site: chosen,
  });
  const nearest = own.find(({ regions }) => regions === undefined);
  if (nearest) return choice(nearest, "nearest");
  const listed = own.find(serves);
  if (listed) return choice(listed, "region");
  // Vendors open regions faster than we hear of them: one that is not listed gets the host that the others' pattern gives.
  const pattern =
    region === "" || endpoints.some(serves) ? undefined : own.find(({ host }) => host.includes("{region}"));
  if (pattern) return choice(pattern, "pattern");
  const sites = [...new Set(endpoints.map((entry) => entry.site))];
  if (own.length === 0)
    throw new ConfigError("site", `Option site must be one of ${sites.join(", ")}; set endpoint to use another host.`);
  const known = own.flatMap(({ regions = [] }) => regions).join(", ");
  throw new ConfigError(
    "region",
    region === ""
      ? `Option region is missing: site ${chosen} has a host for each region (${known}).`
      : `Option region: site ${chosen} has no documented host for ${region}, only for ${known}. Set endpoint to use another host.`,
  );
}

/** The site of a region: the one that lists it, or lists others that end alike, as isolated zones do; else the first. */
function siteOf(endpoints: readonly Endpoint[], region: string): string | undefined {
  const ending = /-\w+$/.exec(region)?.[0] ?? " ";
  const lists = (holds: (id: string) => boolean): Endpoint | undefined =>
    endpoints.find(({ regions }) => regions?.some(holds));
  return (lists((id) => id === region) ?? lists((id) => id.endsWith(ending)) ?? endpoints[0])?.site;
}

/** A host or URL that an option names. */
export function parseEndpoint(text: string, option = "endpoint"): Target {
  const fix = `Option ${option} must be a host such as "redis.example.com" or an http or https URL without query, user and password.`;
  try {
    const url = new URL(text.includes("://") ? text : `https://${text}`);
    if (/^https?:$/.test(url.protocol) && url.username + url.search === "") {
      return { origin: `${url.protocol}//${url.host}`, host: url.host, path: url.pathname };
    }
  } catch {
    // Not a URL at all: the same fix.
  }
  throw new ConfigError(option, fix);
}
