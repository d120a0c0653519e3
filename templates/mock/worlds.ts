import type { CreateWorld } from "./world.js";

/** Services that the mock keeps state for, by subpath of the package: a folder each. All others answer from the definitions. */
export const worlds: Readonly<
  Record<string, () => Promise<{ readonly createWorld: CreateWorld; readonly handled: readonly string[] }>>
> = {
  "tencent-redis": () => import("./tencent-redis/world.js"),
  "tencent-redis-2017": () => import("./tencent-redis-2017/world.js"),
  "huawei-dcs": () => import("./huawei-dcs/world.js"),
  "huawei-dcs-v1": () => import("./huawei-dcs-v1/world.js"),
};
