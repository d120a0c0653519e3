import { execute } from "../state/execute.js";
import type { Handlers } from "../state/handlers.js";
import type { Codes } from "../state/refused.js";
import type { CreateState } from "../state.js";
import { cloudOf, type Site } from "./cloud.js";
import { seedSite, siteState } from "./prepare.js";

/** The state of one generation of the API, over the instances that both have: its handlers, and the codes it refuses with. */
export const stateOf =
  (handlers: Handlers<Site>, codes: Codes): CreateState =>
  ({ definitions, ...setting }) => {
    const siteAt = cloudOf(setting);
    return {
      handle: (call) => execute({ handlers, codes, definitions }, call, siteAt(call)),
      state: (at) => siteState(siteAt(at)),
      seed: (rows, at) => seedSite(siteAt(at), rows, definitions),
    };
  };
