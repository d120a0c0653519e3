import type { Act } from "../tencent-redis/cloud.js";
import { worldOf } from "../tencent-redis/world-of.js";
import type { CreateWorld } from "../world.js";
import { codes } from "./codes.js";
import { instances } from "./instances.js";
import { orders } from "./orders.js";
import { work } from "./work.js";

const actions: Readonly<Record<string, Act>> = { ...instances, ...orders, ...work };

/** Actions whose answers come of what the account has; all others answer from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind the API of 2017: the same instances, under its own names. */
export const createWorld: CreateWorld = worldOf(actions, codes);
