import { ConfigError } from "../errors.js";
import type { Endpoint } from "../operation.js";
import type { Service } from "../service.js";
import type { ClientOptions } from "../options.js";
import type { Target } from "../protocol.js";

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
export function chooseTarget({ endpoints }: Service, options: ClientOptions): Target {
  const { endpoint, region = "" } = options;
  return parseEndpoint(endpoint ?? chooseEndpoint(endpoints, options).host.replace("{region}", region));
}

/** The documented host, or the pattern of several. */
export function chooseEndpoint(endpoints: readonly Endpoint[], { site, region = "" }: ClientOptions): Endpoint {
  const serves = ({ regions = [] }: Endpoint): boolean => regions.includes(region);
  const ending = /-\w+$/.exec(region)?.[0] ?? " ";
  // An isolated zone's regions end alike, those too that are newer than this list.
  const isLike = ({ regions = [] }: Endpoint): boolean => regions.some((id) => id.endsWith(ending));
  const chosen = site ?? (endpoints.find(serves) ?? endpoints.find(isLike) ?? endpoints[0])?.site;
  const own = endpoints.filter((entry) => entry.site === chosen);
  // Vendors open regions faster than we hear of them: one that is not listed gets the host that the others' pattern gives.
  const isNews = region !== "" && !endpoints.some(serves);
  const guessed = isNews ? own.find(({ host }) => host.includes("{region}")) : undefined;
  const found = own.find(({ regions }) => regions === undefined) ?? own.find(serves) ?? guessed;
  if (found !== undefined) return found;
  const sites = [...new Set(endpoints.map((entry) => entry.site))];
  if (own.length === 0)
    throw new ConfigError("site", `Option site must be one of ${sites.join(", ")}; set endpoint to use another host.`);
  const known = own.flatMap(({ regions = [] }) => regions).join(", ");
  throw new ConfigError(
    "region",
    `Option region is ${region || "missing"}: site ${chosen} has hosts for ${known}; set endpoint to use another host.`,
  );
}

/** A host or URL that an option names. */
export function parseEndpoint(text: string, option = "endpoint"): Target {
  const fix = `Option ${option} must be a host such as "redis.example.com" or a URL of http or https without query and user.`;
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
