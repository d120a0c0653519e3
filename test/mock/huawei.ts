import { facts } from "../../generated/src/huawei-dcs/mock.js";
import * as operations from "../../generated/src/huawei-dcs/operations.js";
import { service } from "../../generated/src/huawei-dcs/service.js";
import { facts as oldFacts } from "../../generated/src/huawei-dcs-v1/mock.js";
import * as oldOperations from "../../generated/src/huawei-dcs-v1/operations.js";
import { service as oldService } from "../../generated/src/huawei-dcs-v1/service.js";
import { createState as createOld } from "../../templates/mock/huawei-dcs-v1/state.js";
import { createState } from "../../templates/mock/huawei-dcs/state.js";
import { openMock, type OpenState } from "./open.js";

export const password = "Sesame-1234";

/** What orders a small master/standby instance. */
export const least = {
  ...{ name: "dcs-least", engine: "Redis", engine_version: "5.0", capacity: 1, spec_code: "redis.ha.xu1.large.r2.1" },
  ...{ az_codes: ["region01"], vpc_id: "vpc-one", subnet_id: "subnet-one", password },
};

/** The same in the words of v1. */
export const oldLeast = {
  ...{ name: "dcs-least", engine: "Redis", engine_version: "5.0", capacity: 1, spec_code: "redis.ha.xu1.large.r2.1" },
  ...{ available_zones: ["zone-one"], vpc_id: "vpc-one", subnet_id: "subnet-one", password },
};

/** The cloud of both versions, and what tests do with it again and again. */
export interface Huawei extends OpenState<typeof operations> {
  readonly old: OpenState<typeof oldOperations>;
  /** Lets seconds pass; background work takes 10. */
  readonly pass: (seconds: number) => void;
  /** Orders an instance and waits until it runs. */
  readonly one: (input?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly statusOf: (instance_id: string) => Promise<string>;
}

export function openHuawei(): Huawei {
  const { clock, open } = openMock();
  const context = open(createState, { service, operations, facts }, "cn-north-4");
  const old = open(createOld, { service: oldService, operations: oldOperations, facts: oldFacts }, "cn-north-4");
  const pass = (seconds: number): void => clock.advance(seconds * 1000);
  return {
    ...{ ...context, old, pass },
    one: async (input = {}) => {
      const { instances } = await context.ask("CreateInstance", { ...least, ...input });
      pass(10);
      return instances[0]?.instance_id ?? "";
    },
    statusOf: async (instance_id) => (await context.ask("ShowInstance", { instance_id })).status,
  };
}
