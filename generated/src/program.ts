// Generated from spec. Do not edit.
import type { MockClients } from "./mock.js";
import { readReference, type Program } from "./program/program.js";

/** What the commands know of this package; the services' references lie in `folder`. */
export const programIn = (folder: URL): Program => ({
  name: "cachesmith-sdk",
  version: "0.1.14",
  services: {
    "huawei-dcs-v1": {
      reference: () => readReference(new URL("huawei-dcs-v1/reference.json.br", folder)),
      load: async () => ({
        ...(await import("./huawei-dcs-v1/service.js")),
        operations: { ...(await import("./huawei-dcs-v1/operations.js")) },
      }),
    },
    "huawei-dcs": {
      reference: () => readReference(new URL("huawei-dcs/reference.json.br", folder)),
      load: async () => ({
        ...(await import("./huawei-dcs/service.js")),
        operations: { ...(await import("./huawei-dcs/operations.js")) },
      }),
    },
    "tencent-redis-2017": {
      reference: () => readReference(new URL("tencent-redis-2017/reference.json.br", folder)),
      load: async () => ({
        ...(await import("./tencent-redis-2017/service.js")),
        operations: { ...(await import("./tencent-redis-2017/operations.js")) },
      }),
    },
    "tencent-redis": {
      reference: () => readReference(new URL("tencent-redis/reference.json.br", folder)),
      load: async () => ({
        ...(await import("./tencent-redis/service.js")),
        operations: { ...(await import("./tencent-redis/operations.js")) },
      }),
    },
  },
  mock: async (name, time) => {
    const { startMock } = await import("./mock.js");
    const service = name as keyof MockClients; // one of the services above
    const timing = time === "none" ? ({ clock: "manual" } as const) : { taskSeconds: 5 };
    const mock = await startMock({ services: [service], ...timing });
    return { options: mock.options(service), close: mock.close };
  },
});
