import { afterAll, describe, expect, test } from "vitest";
import { faults, type Fault, type Outcome } from "../../generator/emit/faults.js";
import type { FaultName, MockFault } from "../../templates/mock/index.js";
import { effects, play, samples, startCloud, ways } from "./play.js";

const cloud = await startCloud();
afterAll(() => cloud.close());
const calls = await samples();

const faultOf = ({ fault, acted }: Fault, times: number): MockFault => ({
  fault: fault as FaultName, // the mock refuses a name that it does not know
  times,
  ...(acted !== undefined && { executed: acted }),
});

describe.each(Object.entries(ways))("%s", (_, way) => {
  describe.each(effects)("%s", (effect) => {
    test.each(faults.map((fault) => [fault.meaning, fault] as const))("%s", async (_text, row) => {
      const sample = calls.get(`${way.service} ${effect}`);
      if (sample === undefined) throw new Error(`No example of ${way.service} has effect ${effect}.`);
      const outcomes = effect === "read" || effect === "idempotent" ? row.repeatable : row.delicate;
      const rest = way.service.startsWith("huawei") ? row.rest : undefined;
      const expected = (outcome: Outcome) => ({
        executed: undefined,
        ...outcome,
        ...(outcome.seen === "response" ? {} : rest),
      });
      const once = await play(cloud, way, sample, faultOf(row, 1));
      expect(once).toMatchObject(expected(outcomes.once));
      const lasting = await play(cloud, way, sample, faultOf(row, Infinity));
      expect(lasting).toMatchObject(expected(outcomes.lasting));
      for (const { executions, executed } of [once, lasting]) {
        if (outcomes === row.delicate) expect(executions).toBeLessThanOrEqual(1);
        // What was done must not look like what was not.
        if (executions > 0) expect(executed).not.toBe("no");
        if (executions === 0) expect(executed).not.toBe("yes");
      }
    });
  });
});
