import { assertNever } from "./assert-never.js";
import type { Client } from "./client.js";
import { contextOf } from "./context.js";
import { chooseHost, type Choice } from "./endpoint.js";

/** Says in words where the requests of a client go, and which option or rule made it so. */
export function explainEndpoint(client: Client): string {
  const { service, options, target } = contextOf(client);
  // The client's own choice, made once more: there is no second logic that could say something else.
  const { rule, site = "" } = chooseHost(service, options);
  const { region = "" } = options;
  const isDefault = site === service.endpoints[0]?.site;
  const byRegion = isDefault ? `site ${site} is the default` : `region ${region} belongs to site ${site}`;
  const chosen = options.site === undefined ? byRegion : `option site says ${site}`;
  return `${target.origin}${target.path.replace(/\/$/, "")}: ${why(rule, chosen, region)}.`;
}

function why(rule: Choice["rule"], chosen: string, region: string): string {
  switch (rule) {
    case "option":
      return "option endpoint says so; site and region have no part in it";
    case "nearest":
      return `${chosen}, and has one host for all its regions`;
    case "region":
      return `${chosen}, and has a host for each region, this one for ${region}`;
    case "pattern":
      return `${chosen}, and has a host for each region; none is documented for ${region}, so it gets the like of the others`;
    default:
      return assertNever(rule);
  }
}
