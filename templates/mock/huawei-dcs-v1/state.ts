import { cloudOf } from "../huawei-dcs/cloud.js";
import { seedSite, siteState } from "../huawei-dcs/prepare.js";
import { execute } from "../state/execute.js";
import type { CreateState } from "../state.js";
import { codes } from "./codes.js";
import { actions } from "./handlers.js";

/** Operations that respond by what the project has; all others respond from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind API v1: the same that v2 has, in the words of v1. */
export const createState: CreateState = (setting) => {
  const siteAt = cloudOf(setting);
  const { definitions } = setting;
  return {
    handle: (call) => {
      const reply = execute({ handlers: actions, codes, definitions }, call, siteAt(call));
      const isDone = reply?.kind === "success" && call.action === "BatchDeleteInstances";
      return isDone ? { kind: "success", data: {}, status: 204 } : reply;
    },
    state: (at) => siteState(siteAt(at)),
    seed: (rows, at) => seedSite(siteAt(at), rows),
  };
};
