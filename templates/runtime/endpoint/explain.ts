import type { Client } from "../client.js";
import { contextOf } from "../call/context.js";
import { chooseEndpoint } from "./endpoint.js";

/** Says in words where the requests of a client go, and which option or rule made it so. */
export function explainEndpoint(client: Client): string {
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
