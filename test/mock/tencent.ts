import { facts } from "../../generated/src/tencent-redis/mock.js";
import * as operations from "../../generated/src/tencent-redis/operations.js";
import { service } from "../../generated/src/tencent-redis/service.js";
import type { InstanceSet } from "../../generated/src/tencent-redis/structures.js";
import { facts as oldFacts } from "../../generated/src/tencent-redis-2017/mock.js";
import * as oldOperations from "../../generated/src/tencent-redis-2017/operations.js";
import { service as oldService } from "../../generated/src/tencent-redis-2017/service.js";
import { createState as createOld } from "../../templates/mock/tencent-redis-2017/state.js";
import { createState } from "../../templates/mock/tencent-redis/state.js";
import { openMock, type OpenState } from "./open.js";

export const password = "sesame-1234";

/** What buys the least instance there is. */
export const least = {
  ...{ TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0, ZoneId: 100_003 },
  Password: password,
};

/** The cloud of both generations, and what tests do with it again and again. */
export interface Tencent extends OpenState<typeof operations> {
  readonly old: OpenState<typeof oldOperations>;
  /** Lets seconds pass; background work takes 10. */
  readonly pass: (seconds: number) => void;
  /** Buys instances and waits until they are in service. */
  readonly bought: (input?: Readonly<Record<string, unknown>>) => Promise<readonly string[]>;
  /** Buys one. */
  readonly one: (input?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly instance: (id: string) => Promise<InstanceSet>;
  readonly statusOf: (id: string) => Promise<number | undefined>;
}

export function openTencent(): Tencent {
  const { clock, open } = openMock();
  // In the order of the package's services: what both share is made by the older one.
  const old = open(createOld, { service: oldService, operations: oldOperations, facts: oldFacts }, "gz");
  const context = open(createState, { service, operations, facts }, "ap-guangzhou");
  const pass = (seconds: number): void => clock.advance(seconds * 1000);
  const find = async (id: string): Promise<InstanceSet | undefined> =>
    (await context.ask("DescribeInstances", { InstanceIds: [id] })).InstanceSet[0];
  const bought: Tencent["bought"] = async (input = {}) => {
    const { InstanceIds } = await context.ask("CreateInstances", { ...least, ...input });
    pass(10);
    return InstanceIds;
  };
  return {
    ...{ ...context, old, pass, bought },
    one: async (input) => (await bought(input))[0] ?? "",
    instance: async (id) => {
      const found = await find(id);
      if (!found) throw new Error(`${id} is not listed.`);
      return found;
    },
    statusOf: async (id) => (await find(id))?.Status,
  };
}
