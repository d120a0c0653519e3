import type { Client } from "../client.js";
import { contextOf } from "../call/context.js";
import { nearest } from "../value/nearest.js";
import { chooseEndpoint } from "./endpoint.js";

/** Says in words where the requests of a client go, and which option or rule made it so. */
export function explainEndpoint(client: Client, regions: readonly string[] = []): string {
  const { region = "" } = contextOf(client).options;
  const words = endpointOf(client);
  if (region === "" || regions.length === 0 || regions.includes(region)) return words;
  const meant = regionMeant(region, regions);
  const hint = meant === undefined ? `There are ${regions.join(", ")}.` : `Did you mean ${meant}?`;
  return `${words} ${region} is no documented region, and may be refused. ${hint}`;
}

/** `AP-Guangzhou`, `guangzhou`, `gz` and `ap-guangzou` all mean ap-guangzhou. */
function regionMeant(region: string, regions: readonly string[]): string | undefined {
  const name = region.toLowerCase();
  const letters = new RegExp(`-${Array.from(name.replaceAll(/[^a-z0-9]/g, "")).join(".*")}`);
  return (
    regions.find((each) => each === name || each.endsWith(`-${name}`)) ??
    nearest(name, regions) ??
    regions.find((each) => letters.test(each))
  );
}

function endpointOf(client: Client): string {
  const { service, options, target } = contextOf(client);
  const { endpoint, site, region = "" } = options;
  const at = `${target.origin}${target.path.replace(/\/$/, "")}`;
  if (endpoint !== undefined) return `${at}: option endpoint says so; site and region have no part in it.`;
  // The client's own choice, made once more: there is no second logic that could say something else.
  const chosen = chooseEndpoint(service.endpoints, options);
  const isDefault = chosen.site === service.endpoints[0]?.site;
  const byRegion = isDefault ? `site ${chosen.site} is the default` : `region ${region} belongs to site ${chosen.site}`;
  const why = site === undefined ? byRegion : `option site says ${site}`;
  if (chosen.regions === undefined) return `${at}: ${why}, which has one host for all its regions.`;
  const isKnown = chosen.regions.includes(region);
  const how = isKnown
    ? `this is that of ${region}`
    : `none is documented for ${region}, so it gets the like of the others`;
  return `${at}: ${why}, which has a host for each region; ${how}.`;
}
