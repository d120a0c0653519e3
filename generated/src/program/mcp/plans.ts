import { randomUUID } from "node:crypto";
import type { AnyOperation } from "../../runtime/protocol.js";
import { copyOf } from "../../runtime/value/rebuild.js";
import type { OpenService } from "../program.js";
import { UsageError } from "../reference.js";

/** A change that has been looked at, and is carried out as it is or not at all. */
export interface Plan {
  readonly id: string;
  readonly ends: number;
  readonly opened: OpenService;
  readonly operation: AnyOperation;
  readonly region: string | undefined;
  /** Secrets and all; nobody else sees it. */
  readonly input: object;
}

/** Milliseconds that a plan may be carried out within. */
export const planTime = 5 * 60_000;

/** Most plans at a time: an agent that plans for ever fills no memory. */
const most = 100;

/** Plans by their ids. Each is given out once. */
export interface Plans {
  readonly add: (planned: Omit<Plan, "id" | "ends">) => Plan;
  readonly take: (id: string) => Plan;
}

export function createPlans(clock: () => number = Date.now): Plans {
  const plans = new Map<string, Plan>();
  return {
    add: (planned) => {
      const [oldest] = plans.keys();
      if (plans.size >= most && oldest !== undefined) plans.delete(oldest);
      // Later changes to the input, by whomever, are no part of the plan.
      const input = Object(copyOf(planned.input)) as object;
      const plan = { ...planned, input, id: randomUUID(), ends: clock() + planTime };
      plans.set(plan.id, plan);
      return plan;
    },
    take: (id) => {
      const plan = plans.get(id);
      plans.delete(id);
      if (plan === undefined)
        throw new UsageError("There is no plan with this id: it has been carried out, or never was. Plan again.");
      if (plan.ends <= clock()) throw new UsageError("The plan is too old to be carried out. Plan again.");
      return plan;
    },
  };
}
