import { facts } from "../../generated/src/tencent-redis/mock.js";
import * as operations from "../../generated/src/tencent-redis/operations.js";
import { service } from "../../generated/src/tencent-redis/service.js";
import type { InstanceSet } from "../../generated/src/tencent-redis/structures.js";
import { facts as oldFacts } from "../../generated/src/tencent-redis-2017/mock.js";
import * as oldOperations from "../../generated/src/tencent-redis-2017/operations.js";
import { service as oldService } from "../../generated/src/tencent-redis-2017/service.js";
import { createWorld as createOld } from "../../templates/mock/tencent-redis-2017/world.js";
import { createWorld } from "../../templates/mock/tencent-redis/world.js";
import { openEstate, type Desk } from "./world.js";

export const password = "sesame-1234";

/** What buys the least instance there is. */
export const least = {
  ...{ TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0, ZoneId: 100_003 },
  Password: password,
};

/** The cloud of both generations, and what tests do with it again and again. */
export interface Tencent extends Desk<typeof operations> {
  readonly old: Desk<typeof oldOperations>;
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
  const { clock, open } = openEstate();
  const desk = open(createWorld, { service, operations, facts }, "ap-guangzhou");
  const old = open(createOld, { service: oldService, operations: oldOperations, facts: oldFacts }, "gz");
  const pass = (seconds: number): void => clock.advance(seconds * 1000);
  const find = async (id: string): Promise<InstanceSet | undefined> =>
    (await desk.ask("DescribeInstances", { InstanceIds: [id] })).InstanceSet[0];
  const bought: Tencent["bought"] = async (input = {}) => {
    const { InstanceIds } = await desk.ask("CreateInstances", { ...least, ...input });
    pass(10);
    return InstanceIds;
  };
  return {
    ...{ ...desk, old, pass, bought },
    one: async (input) => (await bought(input))[0] ?? "",
    instance: async (id) => {
      const found = await find(id);
      if (!found) throw new Error(`${id} is not listed.`);
      return found;
    },
    statusOf: async (id) => (await find(id))?.Status,
  };
}
