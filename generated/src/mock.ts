// Generated from spec. Do not edit.
import type { HuaweiDcsV1Options } from "./huawei-dcs-v1/client.js";
import type { HuaweiDcsOptions } from "./huawei-dcs/client.js";
import type { TencentRedis2017Options } from "./tencent-redis-2017/client.js";
import type { TencentRedisOptions } from "./tencent-redis/client.js";
import { startMockOf, type Mock, type Mockable, type MockOptions } from "./mock/index.js";

export type {
  FaultName,
  Mock,
  MockClock,
  MockCredentials,
  MockFault,
  MockOptions,
  MockPlace,
  MockRecord,
  MockRows,
  MockUser,
} from "./mock/index.js";

/** Options of the clients, by the service that each is for. */
export interface MockClients {
  readonly "huawei-dcs-v1": HuaweiDcsV1Options;
  readonly "huawei-dcs": HuaweiDcsOptions;
  readonly "tencent-redis-2017": TencentRedis2017Options;
  readonly "tencent-redis": TencentRedisOptions;
}

const services: Mockable = {
  "huawei-dcs-v1": async () => ({
    ...(await import("./huawei-dcs-v1/service.js")),
    ...(await import("./huawei-dcs-v1/mock.js")),
    operations: await import("./huawei-dcs-v1/operations.js"),
    ...(await import("./mock/huawei-dcs-v1/state.js")),
  }),
  "huawei-dcs": async () => ({
    ...(await import("./huawei-dcs/service.js")),
    ...(await import("./huawei-dcs/mock.js")),
    operations: await import("./huawei-dcs/operations.js"),
    ...(await import("./mock/huawei-dcs/state.js")),
  }),
  "tencent-redis-2017": async () => ({
    ...(await import("./tencent-redis-2017/service.js")),
    ...(await import("./tencent-redis-2017/mock.js")),
    operations: await import("./tencent-redis-2017/operations.js"),
    ...(await import("./mock/tencent-redis-2017/state.js")),
  }),
  "tencent-redis": async () => ({
    ...(await import("./tencent-redis/service.js")),
    ...(await import("./tencent-redis/mock.js")),
    operations: await import("./tencent-redis/operations.js"),
    ...(await import("./mock/tencent-redis/state.js")),
  }),
};

/** Starts a cloud on the loopback address that clients of this package can talk to. For tests and Node alone. */
export const startMock = (options?: MockOptions<keyof MockClients>): Promise<Mock<MockClients>> =>
  startMockOf<MockClients>(services, options);
