import type { Handlers } from "../state/handlers.js";
import type { Site } from "../tencent-redis/cloud.js";
import { stateOf } from "../tencent-redis/state-of.js";
import type { CreateState } from "../state.js";
import { codes } from "./codes.js";
import { instances } from "./instances.js";
import { orders } from "./orders.js";
import { work } from "./work.js";

const actions: Handlers<Site> = { ...instances, ...orders, ...work };

/** Actions that respond by what the account has; all others respond from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind the API of 2017: the same instances, under its own names. */
export const createState: CreateState = stateOf(actions, codes);
